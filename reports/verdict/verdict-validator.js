// Generated from verdict.schema.json by npm run verdict-validator. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"type":"object","required":["schemaVersion","suite","target","started","finished","outcome","planned","counts","clauses"],"properties":{"schemaVersion":{"const":1},"suite":{"type":"object","required":["name","version","specification"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"specification":{"type":"string"},"digest":{"type":"string"}}},"target":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"regions":{"type":"array","items":{"type":"string"}},"retentionHours":{"type":"number"},"meteringDelayHours":{"type":"number"}}},"started":{"type":["string","null"],"format":"time"},"finished":{"type":["string","null"],"format":"time"},"outcome":{"enum":["conformant","partial","violations","faulted","incomplete"]},"profile":{"type":"string"},"documented":{"type":"object","required":["inProfile","shown","byteLevel"],"properties":{"inProfile":{"type":"integer","minimum":0},"shown":{"type":"integer","minimum":0},"byteLevel":{"type":"integer","minimum":0}}},"partial":{"type":"boolean"},"strict":{"const":true},"planned":{"type":"integer","minimum":0},"counts":{"type":"object","required":["conforms","violates","faulted","inapplicable","excluded","notRun","observed"],"properties":{"conforms":{"type":"integer","minimum":0},"violates":{"type":"integer","minimum":0},"faulted":{"type":"integer","minimum":0},"inapplicable":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0},"notRun":{"type":"integer","minimum":0},"observed":{"type":"integer","minimum":0}}},"waived":{"type":"integer","minimum":0},"clauses":{"type":"array","items":{"type":"object","required":["id","statement","standing","verdict","strength","scenarios"],"properties":{"id":{"type":"string"},"statement":{"type":"string"},"standing":{"enum":["documented","contested","inferred","observed"]},"verdict":{"enum":["conforms","violates","faulted","not-run","unproven","excluded","not-tested"]},"inPart":{"const":true},"strength":{"enum":["declared","configured","behavioural","byte-level",null]},"note":{"type":"string"},"scenarios":{"type":"array","items":{"type":"object","required":["id","name","verdict","durationMs"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"verdict":{"enum":["conforms","violates","faulted","inapplicable","excluded","not-run"]},"reason":{"type":"string"},"reading":{"type":"string"},"waiver":{"type":"object"},"durationMs":{"type":"number"}}}}}}}}};
const formats0 = { time: (text) => !Number.isNaN(Date.parse(text)) }.time;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.suite === undefined) && (missing0 = "suite"))) || ((data.target === undefined) && (missing0 = "target"))) || ((data.started === undefined) && (missing0 = "started"))) || ((data.finished === undefined) && (missing0 = "finished"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.planned === undefined) && (missing0 = "planned"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.clauses === undefined) && (missing0 = "clauses"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema11.required,parentSchema:schema11,data}];
return false;
}
else {
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
const _errs1 = errors;
if(1 !== data0){
validate10.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema11.properties.schemaVersion,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suite !== undefined){
let data1 = data.suite;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))) || ((data1.specification === undefined) && (missing1 = "specification"))){
validate10.errors = [{instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: missing1},schema:schema11.properties.suite.required,parentSchema:schema11.properties.suite,data:data1}];
return false;
}
else {
if(data1.name !== undefined){
let data2 = data1.name;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/suite/name",schemaPath:"#/properties/suite/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.suite.properties.name.type,parentSchema:schema11.properties.suite.properties.name,data:data2}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.version !== undefined){
let data3 = data1.version;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/suite/version",schemaPath:"#/properties/suite/properties/version/type",keyword:"type",params:{type: "string"},schema:schema11.properties.suite.properties.version.type,parentSchema:schema11.properties.suite.properties.version,data:data3}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.specification !== undefined){
let data4 = data1.specification;
const _errs8 = errors;
if(typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/suite/specification",schemaPath:"#/properties/suite/properties/specification/type",keyword:"type",params:{type: "string"},schema:schema11.properties.suite.properties.specification.type,parentSchema:schema11.properties.suite.properties.specification,data:data4}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.digest !== undefined){
let data5 = data1.digest;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/suite/digest",schemaPath:"#/properties/suite/properties/digest/type",keyword:"type",params:{type: "string"},schema:schema11.properties.suite.properties.digest.type,parentSchema:schema11.properties.suite.properties.digest,data:data5}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type: "object"},schema:schema11.properties.suite.type,parentSchema:schema11.properties.suite,data:data1}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
let data6 = data.target;
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.name === undefined) && (missing2 = "name")) || ((data6.version === undefined) && (missing2 = "version"))){
validate10.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: missing2},schema:schema11.properties.target.required,parentSchema:schema11.properties.target,data:data6}];
return false;
}
else {
if(data6.name !== undefined){
let data7 = data6.name;
const _errs14 = errors;
if(typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.target.properties.name.type,parentSchema:schema11.properties.target.properties.name,data:data7}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.version !== undefined){
let data8 = data6.version;
const _errs16 = errors;
if(typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/type",keyword:"type",params:{type: "string"},schema:schema11.properties.target.properties.version.type,parentSchema:schema11.properties.target.properties.version,data:data8}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.regions !== undefined){
let data9 = data6.regions;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid3 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs20 = errors;
if(typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/target/regions/" + i0,schemaPath:"#/properties/target/properties/regions/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.target.properties.regions.items.type,parentSchema:schema11.properties.target.properties.regions.items,data:data10}];
return false;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/target/regions",schemaPath:"#/properties/target/properties/regions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.target.properties.regions.type,parentSchema:schema11.properties.target.properties.regions,data:data9}];
return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.retentionHours !== undefined){
let data11 = data6.retentionHours;
const _errs22 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate10.errors = [{instancePath:instancePath+"/target/retentionHours",schemaPath:"#/properties/target/properties/retentionHours/type",keyword:"type",params:{type: "number"},schema:schema11.properties.target.properties.retentionHours.type,parentSchema:schema11.properties.target.properties.retentionHours,data:data11}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.meteringDelayHours !== undefined){
let data12 = data6.meteringDelayHours;
const _errs24 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate10.errors = [{instancePath:instancePath+"/target/meteringDelayHours",schemaPath:"#/properties/target/properties/meteringDelayHours/type",keyword:"type",params:{type: "number"},schema:schema11.properties.target.properties.meteringDelayHours.type,parentSchema:schema11.properties.target.properties.meteringDelayHours,data:data12}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},schema:schema11.properties.target.type,parentSchema:schema11.properties.target,data:data6}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started !== undefined){
let data13 = data.started;
const _errs26 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: schema11.properties.started.type},schema:schema11.properties.started.type,parentSchema:schema11.properties.started,data:data13}];
return false;
}
if(errors === _errs26){
if(errors === _errs26){
if(typeof data13 === "string"){
if(!(formats0(data13))){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.started,data:data13}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finished !== undefined){
let data14 = data.finished;
const _errs28 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type: schema11.properties.finished.type},schema:schema11.properties.finished.type,parentSchema:schema11.properties.finished,data:data14}];
return false;
}
if(errors === _errs28){
if(errors === _errs28){
if(typeof data14 === "string"){
if(!(formats0(data14))){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.finished,data:data14}];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data15 = data.outcome;
const _errs30 = errors;
if(!(((((data15 === "conformant") || (data15 === "partial")) || (data15 === "violations")) || (data15 === "faulted")) || (data15 === "incomplete"))){
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.outcome.enum},schema:schema11.properties.outcome.enum,parentSchema:schema11.properties.outcome,data:data15}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile !== undefined){
let data16 = data.profile;
const _errs31 = errors;
if(typeof data16 !== "string"){
validate10.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},schema:schema11.properties.profile.type,parentSchema:schema11.properties.profile,data:data16}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documented !== undefined){
let data17 = data.documented;
const _errs33 = errors;
if(errors === _errs33){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((((data17.inProfile === undefined) && (missing3 = "inProfile")) || ((data17.shown === undefined) && (missing3 = "shown"))) || ((data17.byteLevel === undefined) && (missing3 = "byteLevel"))){
validate10.errors = [{instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/required",keyword:"required",params:{missingProperty: missing3},schema:schema11.properties.documented.required,parentSchema:schema11.properties.documented,data:data17}];
return false;
}
else {
if(data17.inProfile !== undefined){
let data18 = data17.inProfile;
const _errs35 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate10.errors = [{instancePath:instancePath+"/documented/inProfile",schemaPath:"#/properties/documented/properties/inProfile/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.inProfile.type,parentSchema:schema11.properties.documented.properties.inProfile,data:data18}];
return false;
}
if(errors === _errs35){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate10.errors = [{instancePath:instancePath+"/documented/inProfile",schemaPath:"#/properties/documented/properties/inProfile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.inProfile,data:data18}];
return false;
}
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.shown !== undefined){
let data19 = data17.shown;
const _errs37 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate10.errors = [{instancePath:instancePath+"/documented/shown",schemaPath:"#/properties/documented/properties/shown/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.shown.type,parentSchema:schema11.properties.documented.properties.shown,data:data19}];
return false;
}
if(errors === _errs37){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate10.errors = [{instancePath:instancePath+"/documented/shown",schemaPath:"#/properties/documented/properties/shown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.shown,data:data19}];
return false;
}
}
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.byteLevel !== undefined){
let data20 = data17.byteLevel;
const _errs39 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate10.errors = [{instancePath:instancePath+"/documented/byteLevel",schemaPath:"#/properties/documented/properties/byteLevel/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.byteLevel.type,parentSchema:schema11.properties.documented.properties.byteLevel,data:data20}];
return false;
}
if(errors === _errs39){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/documented/byteLevel",schemaPath:"#/properties/documented/properties/byteLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.byteLevel,data:data20}];
return false;
}
}
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/type",keyword:"type",params:{type: "object"},schema:schema11.properties.documented.type,parentSchema:schema11.properties.documented,data:data17}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partial !== undefined){
let data21 = data.partial;
const _errs41 = errors;
if(typeof data21 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.partial.type,parentSchema:schema11.properties.partial,data:data21}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
let data22 = data.strict;
const _errs43 = errors;
if(true !== data22){
validate10.errors = [{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.strict,data:data22}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planned !== undefined){
let data23 = data.planned;
const _errs44 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.planned.type,parentSchema:schema11.properties.planned,data:data23}];
return false;
}
if(errors === _errs44){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.planned,data:data23}];
return false;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data24 = data.counts;
const _errs46 = errors;
if(errors === _errs46){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if((((((((data24.conforms === undefined) && (missing4 = "conforms")) || ((data24.violates === undefined) && (missing4 = "violates"))) || ((data24.faulted === undefined) && (missing4 = "faulted"))) || ((data24.inapplicable === undefined) && (missing4 = "inapplicable"))) || ((data24.excluded === undefined) && (missing4 = "excluded"))) || ((data24.notRun === undefined) && (missing4 = "notRun"))) || ((data24.observed === undefined) && (missing4 = "observed"))){
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing4},schema:schema11.properties.counts.required,parentSchema:schema11.properties.counts,data:data24}];
return false;
}
else {
if(data24.conforms !== undefined){
let data25 = data24.conforms;
const _errs48 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.conforms.type,parentSchema:schema11.properties.counts.properties.conforms,data:data25}];
return false;
}
if(errors === _errs48){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.conforms,data:data25}];
return false;
}
}
}
var valid5 = _errs48 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.violates !== undefined){
let data26 = data24.violates;
const _errs50 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.violates.type,parentSchema:schema11.properties.counts.properties.violates,data:data26}];
return false;
}
if(errors === _errs50){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.violates,data:data26}];
return false;
}
}
}
var valid5 = _errs50 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.faulted !== undefined){
let data27 = data24.faulted;
const _errs52 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.faulted.type,parentSchema:schema11.properties.counts.properties.faulted,data:data27}];
return false;
}
if(errors === _errs52){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.faulted,data:data27}];
return false;
}
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.inapplicable !== undefined){
let data28 = data24.inapplicable;
const _errs54 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.inapplicable.type,parentSchema:schema11.properties.counts.properties.inapplicable,data:data28}];
return false;
}
if(errors === _errs54){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.inapplicable,data:data28}];
return false;
}
}
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.excluded !== undefined){
let data29 = data24.excluded;
const _errs56 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.excluded.type,parentSchema:schema11.properties.counts.properties.excluded,data:data29}];
return false;
}
if(errors === _errs56){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.excluded,data:data29}];
return false;
}
}
}
var valid5 = _errs56 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.notRun !== undefined){
let data30 = data24.notRun;
const _errs58 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.notRun.type,parentSchema:schema11.properties.counts.properties.notRun,data:data30}];
return false;
}
if(errors === _errs58){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.notRun,data:data30}];
return false;
}
}
}
var valid5 = _errs58 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.observed !== undefined){
let data31 = data24.observed;
const _errs60 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.observed.type,parentSchema:schema11.properties.counts.properties.observed,data:data31}];
return false;
}
if(errors === _errs60){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.observed,data:data31}];
return false;
}
}
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.counts.type,parentSchema:schema11.properties.counts,data:data24}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data32 = data.waived;
const _errs62 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.waived.type,parentSchema:schema11.properties.waived,data:data32}];
return false;
}
if(errors === _errs62){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.waived,data:data32}];
return false;
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data33 = data.clauses;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data33)){
var valid6 = true;
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
const _errs66 = errors;
if(errors === _errs66){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing5;
if(((((((data34.id === undefined) && (missing5 = "id")) || ((data34.statement === undefined) && (missing5 = "statement"))) || ((data34.standing === undefined) && (missing5 = "standing"))) || ((data34.verdict === undefined) && (missing5 = "verdict"))) || ((data34.strength === undefined) && (missing5 = "strength"))) || ((data34.scenarios === undefined) && (missing5 = "scenarios"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: missing5},schema:schema11.properties.clauses.items.required,parentSchema:schema11.properties.clauses.items,data:data34}];
return false;
}
else {
if(data34.id !== undefined){
let data35 = data34.id;
const _errs68 = errors;
if(typeof data35 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/id",schemaPath:"#/properties/clauses/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.id,data:data35}];
return false;
}
var valid7 = _errs68 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data34.statement !== undefined){
let data36 = data34.statement;
const _errs70 = errors;
if(typeof data36 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/statement",schemaPath:"#/properties/clauses/items/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.statement.type,parentSchema:schema11.properties.clauses.items.properties.statement,data:data36}];
return false;
}
var valid7 = _errs70 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data34.standing !== undefined){
let data37 = data34.standing;
const _errs72 = errors;
if(!((((data37 === "documented") || (data37 === "contested")) || (data37 === "inferred")) || (data37 === "observed"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/standing",schemaPath:"#/properties/clauses/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.standing.enum},schema:schema11.properties.clauses.items.properties.standing.enum,parentSchema:schema11.properties.clauses.items.properties.standing,data:data37}];
return false;
}
var valid7 = _errs72 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data34.verdict !== undefined){
let data38 = data34.verdict;
const _errs73 = errors;
if(!(((((((data38 === "conforms") || (data38 === "violates")) || (data38 === "faulted")) || (data38 === "not-run")) || (data38 === "unproven")) || (data38 === "excluded")) || (data38 === "not-tested"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/verdict",schemaPath:"#/properties/clauses/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.verdict,data:data38}];
return false;
}
var valid7 = _errs73 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data34.inPart !== undefined){
let data39 = data34.inPart;
const _errs74 = errors;
if(true !== data39){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/inPart",schemaPath:"#/properties/clauses/items/properties/inPart/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.clauses.items.properties.inPart,data:data39}];
return false;
}
var valid7 = _errs74 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data34.strength !== undefined){
let data40 = data34.strength;
const _errs75 = errors;
if(!(((((data40 === "declared") || (data40 === "configured")) || (data40 === "behavioural")) || (data40 === "byte-level")) || (data40 === null))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/strength",schemaPath:"#/properties/clauses/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.strength.enum},schema:schema11.properties.clauses.items.properties.strength.enum,parentSchema:schema11.properties.clauses.items.properties.strength,data:data40}];
return false;
}
var valid7 = _errs75 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data34.note !== undefined){
let data41 = data34.note;
const _errs76 = errors;
if(typeof data41 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/note",schemaPath:"#/properties/clauses/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.note.type,parentSchema:schema11.properties.clauses.items.properties.note,data:data41}];
return false;
}
var valid7 = _errs76 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data34.scenarios !== undefined){
let data42 = data34.scenarios;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data42)){
var valid8 = true;
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
const _errs80 = errors;
if(errors === _errs80){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing6;
if(((((data43.id === undefined) && (missing6 = "id")) || ((data43.name === undefined) && (missing6 = "name"))) || ((data43.verdict === undefined) && (missing6 = "verdict"))) || ((data43.durationMs === undefined) && (missing6 = "durationMs"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2,schemaPath:"#/properties/clauses/items/properties/scenarios/items/required",keyword:"required",params:{missingProperty: missing6},schema:schema11.properties.clauses.items.properties.scenarios.items.required,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data43}];
return false;
}
else {
if(data43.id !== undefined){
let data44 = data43.id;
const _errs82 = errors;
if(typeof data44 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/id",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.id,data:data44}];
return false;
}
var valid9 = _errs82 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data43.name !== undefined){
let data45 = data43.name;
const _errs84 = errors;
if(typeof data45 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/name",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.name.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.name,data:data45}];
return false;
}
var valid9 = _errs84 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data43.verdict !== undefined){
let data46 = data43.verdict;
const _errs86 = errors;
if(!((((((data46 === "conforms") || (data46 === "violates")) || (data46 === "faulted")) || (data46 === "inapplicable")) || (data46 === "excluded")) || (data46 === "not-run"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/verdict",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict,data:data46}];
return false;
}
var valid9 = _errs86 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data43.reason !== undefined){
let data47 = data43.reason;
const _errs87 = errors;
if(typeof data47 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/reason",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason,data:data47}];
return false;
}
var valid9 = _errs87 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data43.reading !== undefined){
let data48 = data43.reading;
const _errs89 = errors;
if(typeof data48 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/reading",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reading/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading,data:data48}];
return false;
}
var valid9 = _errs89 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data43.waiver !== undefined){
let data49 = data43.waiver;
const _errs91 = errors;
if(!(data49 && typeof data49 == "object" && !Array.isArray(data49))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/waiver",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/waiver/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver,data:data49}];
return false;
}
var valid9 = _errs91 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data43.durationMs !== undefined){
let data50 = data43.durationMs;
const _errs93 = errors;
if(!((typeof data50 == "number") && (isFinite(data50)))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/durationMs",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/durationMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs,data:data50}];
return false;
}
var valid9 = _errs93 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2,schemaPath:"#/properties/clauses/items/properties/scenarios/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data43}];
return false;
}
}
var valid8 = _errs80 === errors;
if(!valid8){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios",schemaPath:"#/properties/clauses/items/properties/scenarios/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.scenarios.type,parentSchema:schema11.properties.clauses.items.properties.scenarios,data:data42}];
return false;
}
}
var valid7 = _errs78 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.type,parentSchema:schema11.properties.clauses.items,data:data34}];
return false;
}
}
var valid6 = _errs66 === errors;
if(!valid6){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.type,parentSchema:schema11.properties.clauses,data:data33}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

