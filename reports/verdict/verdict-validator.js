// Generated from verdict.schema.json by npm run verdict-validator. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"type":"object","required":["schemaVersion","suite","target","started","finished","outcome","planned","counts","clauses"],"properties":{"schemaVersion":{"const":1},"suite":{"type":"object","required":["name","version","specification"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"specification":{"type":"string"},"specificationText":{"type":"object","required":["sha256","handedOver"],"properties":{"sha256":{"type":"string"},"handedOver":{"type":"string"}}},"digest":{"type":"string"}}},"target":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"regions":{"type":"array","items":{"type":"string"}},"retentionHours":{"type":"number"},"meteringDelayHours":{"type":"number"}}},"started":{"type":["string","null"],"format":"time"},"finished":{"type":["string","null"],"format":"time"},"outcome":{"enum":["conformant","partial","violations","faulted","incomplete"]},"profile":{"type":"string"},"documented":{"type":"object","required":["inProfile","shown","byteLevel"],"properties":{"inProfile":{"type":"integer","minimum":0},"shown":{"type":"integer","minimum":0},"byteLevel":{"type":"integer","minimum":0}}},"partial":{"type":"boolean"},"strict":{"const":true},"planned":{"type":"integer","minimum":0},"counts":{"type":"object","required":["conforms","violates","faulted","inapplicable","excluded","notRun","observed"],"properties":{"conforms":{"type":"integer","minimum":0},"violates":{"type":"integer","minimum":0},"faulted":{"type":"integer","minimum":0},"inapplicable":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0},"notRun":{"type":"integer","minimum":0},"observed":{"type":"integer","minimum":0}}},"waived":{"type":"integer","minimum":0},"clauses":{"type":"array","items":{"type":"object","required":["id","statement","standing","verdict","strength","scenarios"],"properties":{"id":{"type":"string"},"statement":{"type":"string"},"standing":{"enum":["documented","contested","inferred","observed"]},"verdict":{"enum":["conforms","violates","faulted","not-run","unproven","excluded","not-tested"]},"inPart":{"const":true},"strength":{"enum":["declared","configured","behavioural","byte-level",null]},"places":{"type":"array","items":{"type":"object","required":[],"properties":{"sentences":{"type":"array","items":{"type":"integer","minimum":0}}}}},"note":{"type":"string"},"scenarios":{"type":"array","items":{"type":"object","required":["id","name","verdict","durationMs"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"verdict":{"enum":["conforms","violates","faulted","inapplicable","excluded","not-run"]},"reason":{"type":"string"},"reading":{"type":"string"},"waiver":{"type":"object"},"durationMs":{"type":"number"}}}}}}}}};
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
if(data1.specificationText !== undefined){
let data5 = data1.specificationText;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((data5.sha256 === undefined) && (missing2 = "sha256")) || ((data5.handedOver === undefined) && (missing2 = "handedOver"))){
validate10.errors = [{instancePath:instancePath+"/suite/specificationText",schemaPath:"#/properties/suite/properties/specificationText/required",keyword:"required",params:{missingProperty: missing2},schema:schema11.properties.suite.properties.specificationText.required,parentSchema:schema11.properties.suite.properties.specificationText,data:data5}];
return false;
}
else {
if(data5.sha256 !== undefined){
let data6 = data5.sha256;
const _errs12 = errors;
if(typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/suite/specificationText/sha256",schemaPath:"#/properties/suite/properties/specificationText/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema11.properties.suite.properties.specificationText.properties.sha256.type,parentSchema:schema11.properties.suite.properties.specificationText.properties.sha256,data:data6}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.handedOver !== undefined){
let data7 = data5.handedOver;
const _errs14 = errors;
if(typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/suite/specificationText/handedOver",schemaPath:"#/properties/suite/properties/specificationText/properties/handedOver/type",keyword:"type",params:{type: "string"},schema:schema11.properties.suite.properties.specificationText.properties.handedOver.type,parentSchema:schema11.properties.suite.properties.specificationText.properties.handedOver,data:data7}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suite/specificationText",schemaPath:"#/properties/suite/properties/specificationText/type",keyword:"type",params:{type: "object"},schema:schema11.properties.suite.properties.specificationText.type,parentSchema:schema11.properties.suite.properties.specificationText,data:data5}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.digest !== undefined){
let data8 = data1.digest;
const _errs16 = errors;
if(typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/suite/digest",schemaPath:"#/properties/suite/properties/digest/type",keyword:"type",params:{type: "string"},schema:schema11.properties.suite.properties.digest.type,parentSchema:schema11.properties.suite.properties.digest,data:data8}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
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
let data9 = data.target;
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((data9.name === undefined) && (missing3 = "name")) || ((data9.version === undefined) && (missing3 = "version"))){
validate10.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: missing3},schema:schema11.properties.target.required,parentSchema:schema11.properties.target,data:data9}];
return false;
}
else {
if(data9.name !== undefined){
let data10 = data9.name;
const _errs20 = errors;
if(typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.target.properties.name.type,parentSchema:schema11.properties.target.properties.name,data:data10}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.version !== undefined){
let data11 = data9.version;
const _errs22 = errors;
if(typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/type",keyword:"type",params:{type: "string"},schema:schema11.properties.target.properties.version.type,parentSchema:schema11.properties.target.properties.version,data:data11}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.regions !== undefined){
let data12 = data9.regions;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data12)){
var valid4 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs26 = errors;
if(typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/target/regions/" + i0,schemaPath:"#/properties/target/properties/regions/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.target.properties.regions.items.type,parentSchema:schema11.properties.target.properties.regions.items,data:data13}];
return false;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/target/regions",schemaPath:"#/properties/target/properties/regions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.target.properties.regions.type,parentSchema:schema11.properties.target.properties.regions,data:data12}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.retentionHours !== undefined){
let data14 = data9.retentionHours;
const _errs28 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate10.errors = [{instancePath:instancePath+"/target/retentionHours",schemaPath:"#/properties/target/properties/retentionHours/type",keyword:"type",params:{type: "number"},schema:schema11.properties.target.properties.retentionHours.type,parentSchema:schema11.properties.target.properties.retentionHours,data:data14}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.meteringDelayHours !== undefined){
let data15 = data9.meteringDelayHours;
const _errs30 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate10.errors = [{instancePath:instancePath+"/target/meteringDelayHours",schemaPath:"#/properties/target/properties/meteringDelayHours/type",keyword:"type",params:{type: "number"},schema:schema11.properties.target.properties.meteringDelayHours.type,parentSchema:schema11.properties.target.properties.meteringDelayHours,data:data15}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},schema:schema11.properties.target.type,parentSchema:schema11.properties.target,data:data9}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started !== undefined){
let data16 = data.started;
const _errs32 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: schema11.properties.started.type},schema:schema11.properties.started.type,parentSchema:schema11.properties.started,data:data16}];
return false;
}
if(errors === _errs32){
if(errors === _errs32){
if(typeof data16 === "string"){
if(!(formats0(data16))){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.started,data:data16}];
return false;
}
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finished !== undefined){
let data17 = data.finished;
const _errs34 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type: schema11.properties.finished.type},schema:schema11.properties.finished.type,parentSchema:schema11.properties.finished,data:data17}];
return false;
}
if(errors === _errs34){
if(errors === _errs34){
if(typeof data17 === "string"){
if(!(formats0(data17))){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.finished,data:data17}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data18 = data.outcome;
const _errs36 = errors;
if(!(((((data18 === "conformant") || (data18 === "partial")) || (data18 === "violations")) || (data18 === "faulted")) || (data18 === "incomplete"))){
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.outcome.enum},schema:schema11.properties.outcome.enum,parentSchema:schema11.properties.outcome,data:data18}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile !== undefined){
let data19 = data.profile;
const _errs37 = errors;
if(typeof data19 !== "string"){
validate10.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},schema:schema11.properties.profile.type,parentSchema:schema11.properties.profile,data:data19}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documented !== undefined){
let data20 = data.documented;
const _errs39 = errors;
if(errors === _errs39){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing4;
if((((data20.inProfile === undefined) && (missing4 = "inProfile")) || ((data20.shown === undefined) && (missing4 = "shown"))) || ((data20.byteLevel === undefined) && (missing4 = "byteLevel"))){
validate10.errors = [{instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/required",keyword:"required",params:{missingProperty: missing4},schema:schema11.properties.documented.required,parentSchema:schema11.properties.documented,data:data20}];
return false;
}
else {
if(data20.inProfile !== undefined){
let data21 = data20.inProfile;
const _errs41 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate10.errors = [{instancePath:instancePath+"/documented/inProfile",schemaPath:"#/properties/documented/properties/inProfile/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.inProfile.type,parentSchema:schema11.properties.documented.properties.inProfile,data:data21}];
return false;
}
if(errors === _errs41){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate10.errors = [{instancePath:instancePath+"/documented/inProfile",schemaPath:"#/properties/documented/properties/inProfile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.inProfile,data:data21}];
return false;
}
}
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data20.shown !== undefined){
let data22 = data20.shown;
const _errs43 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate10.errors = [{instancePath:instancePath+"/documented/shown",schemaPath:"#/properties/documented/properties/shown/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.shown.type,parentSchema:schema11.properties.documented.properties.shown,data:data22}];
return false;
}
if(errors === _errs43){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
validate10.errors = [{instancePath:instancePath+"/documented/shown",schemaPath:"#/properties/documented/properties/shown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.shown,data:data22}];
return false;
}
}
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data20.byteLevel !== undefined){
let data23 = data20.byteLevel;
const _errs45 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate10.errors = [{instancePath:instancePath+"/documented/byteLevel",schemaPath:"#/properties/documented/properties/byteLevel/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.byteLevel.type,parentSchema:schema11.properties.documented.properties.byteLevel,data:data23}];
return false;
}
if(errors === _errs45){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate10.errors = [{instancePath:instancePath+"/documented/byteLevel",schemaPath:"#/properties/documented/properties/byteLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.byteLevel,data:data23}];
return false;
}
}
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/type",keyword:"type",params:{type: "object"},schema:schema11.properties.documented.type,parentSchema:schema11.properties.documented,data:data20}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partial !== undefined){
let data24 = data.partial;
const _errs47 = errors;
if(typeof data24 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.partial.type,parentSchema:schema11.properties.partial,data:data24}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
let data25 = data.strict;
const _errs49 = errors;
if(true !== data25){
validate10.errors = [{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.strict,data:data25}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planned !== undefined){
let data26 = data.planned;
const _errs50 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.planned.type,parentSchema:schema11.properties.planned,data:data26}];
return false;
}
if(errors === _errs50){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.planned,data:data26}];
return false;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data27 = data.counts;
const _errs52 = errors;
if(errors === _errs52){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing5;
if((((((((data27.conforms === undefined) && (missing5 = "conforms")) || ((data27.violates === undefined) && (missing5 = "violates"))) || ((data27.faulted === undefined) && (missing5 = "faulted"))) || ((data27.inapplicable === undefined) && (missing5 = "inapplicable"))) || ((data27.excluded === undefined) && (missing5 = "excluded"))) || ((data27.notRun === undefined) && (missing5 = "notRun"))) || ((data27.observed === undefined) && (missing5 = "observed"))){
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing5},schema:schema11.properties.counts.required,parentSchema:schema11.properties.counts,data:data27}];
return false;
}
else {
if(data27.conforms !== undefined){
let data28 = data27.conforms;
const _errs54 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.conforms.type,parentSchema:schema11.properties.counts.properties.conforms,data:data28}];
return false;
}
if(errors === _errs54){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.conforms,data:data28}];
return false;
}
}
}
var valid6 = _errs54 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.violates !== undefined){
let data29 = data27.violates;
const _errs56 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.violates.type,parentSchema:schema11.properties.counts.properties.violates,data:data29}];
return false;
}
if(errors === _errs56){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.violates,data:data29}];
return false;
}
}
}
var valid6 = _errs56 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.faulted !== undefined){
let data30 = data27.faulted;
const _errs58 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.faulted.type,parentSchema:schema11.properties.counts.properties.faulted,data:data30}];
return false;
}
if(errors === _errs58){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.faulted,data:data30}];
return false;
}
}
}
var valid6 = _errs58 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.inapplicable !== undefined){
let data31 = data27.inapplicable;
const _errs60 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.inapplicable.type,parentSchema:schema11.properties.counts.properties.inapplicable,data:data31}];
return false;
}
if(errors === _errs60){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.inapplicable,data:data31}];
return false;
}
}
}
var valid6 = _errs60 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.excluded !== undefined){
let data32 = data27.excluded;
const _errs62 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.excluded.type,parentSchema:schema11.properties.counts.properties.excluded,data:data32}];
return false;
}
if(errors === _errs62){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.excluded,data:data32}];
return false;
}
}
}
var valid6 = _errs62 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.notRun !== undefined){
let data33 = data27.notRun;
const _errs64 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.notRun.type,parentSchema:schema11.properties.counts.properties.notRun,data:data33}];
return false;
}
if(errors === _errs64){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.notRun,data:data33}];
return false;
}
}
}
var valid6 = _errs64 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.observed !== undefined){
let data34 = data27.observed;
const _errs66 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.observed.type,parentSchema:schema11.properties.counts.properties.observed,data:data34}];
return false;
}
if(errors === _errs66){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.observed,data:data34}];
return false;
}
}
}
var valid6 = _errs66 === errors;
}
else {
var valid6 = true;
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
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.counts.type,parentSchema:schema11.properties.counts,data:data27}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data35 = data.waived;
const _errs68 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.waived.type,parentSchema:schema11.properties.waived,data:data35}];
return false;
}
if(errors === _errs68){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.waived,data:data35}];
return false;
}
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data36 = data.clauses;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data36)){
var valid7 = true;
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
const _errs72 = errors;
if(errors === _errs72){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing6;
if(((((((data37.id === undefined) && (missing6 = "id")) || ((data37.statement === undefined) && (missing6 = "statement"))) || ((data37.standing === undefined) && (missing6 = "standing"))) || ((data37.verdict === undefined) && (missing6 = "verdict"))) || ((data37.strength === undefined) && (missing6 = "strength"))) || ((data37.scenarios === undefined) && (missing6 = "scenarios"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: missing6},schema:schema11.properties.clauses.items.required,parentSchema:schema11.properties.clauses.items,data:data37}];
return false;
}
else {
if(data37.id !== undefined){
let data38 = data37.id;
const _errs74 = errors;
if(typeof data38 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/id",schemaPath:"#/properties/clauses/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.id,data:data38}];
return false;
}
var valid8 = _errs74 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data37.statement !== undefined){
let data39 = data37.statement;
const _errs76 = errors;
if(typeof data39 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/statement",schemaPath:"#/properties/clauses/items/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.statement.type,parentSchema:schema11.properties.clauses.items.properties.statement,data:data39}];
return false;
}
var valid8 = _errs76 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data37.standing !== undefined){
let data40 = data37.standing;
const _errs78 = errors;
if(!((((data40 === "documented") || (data40 === "contested")) || (data40 === "inferred")) || (data40 === "observed"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/standing",schemaPath:"#/properties/clauses/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.standing.enum},schema:schema11.properties.clauses.items.properties.standing.enum,parentSchema:schema11.properties.clauses.items.properties.standing,data:data40}];
return false;
}
var valid8 = _errs78 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data37.verdict !== undefined){
let data41 = data37.verdict;
const _errs79 = errors;
if(!(((((((data41 === "conforms") || (data41 === "violates")) || (data41 === "faulted")) || (data41 === "not-run")) || (data41 === "unproven")) || (data41 === "excluded")) || (data41 === "not-tested"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/verdict",schemaPath:"#/properties/clauses/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.verdict,data:data41}];
return false;
}
var valid8 = _errs79 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data37.inPart !== undefined){
let data42 = data37.inPart;
const _errs80 = errors;
if(true !== data42){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/inPart",schemaPath:"#/properties/clauses/items/properties/inPart/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.clauses.items.properties.inPart,data:data42}];
return false;
}
var valid8 = _errs80 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data37.strength !== undefined){
let data43 = data37.strength;
const _errs81 = errors;
if(!(((((data43 === "declared") || (data43 === "configured")) || (data43 === "behavioural")) || (data43 === "byte-level")) || (data43 === null))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/strength",schemaPath:"#/properties/clauses/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.strength.enum},schema:schema11.properties.clauses.items.properties.strength.enum,parentSchema:schema11.properties.clauses.items.properties.strength,data:data43}];
return false;
}
var valid8 = _errs81 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data37.places !== undefined){
let data44 = data37.places;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data44)){
var valid9 = true;
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
let data45 = data44[i2];
const _errs84 = errors;
if(errors === _errs84){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.sentences !== undefined){
let data46 = data45.sentences;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data46)){
var valid11 = true;
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
let data47 = data46[i3];
const _errs88 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/places/" + i2+"/sentences/" + i3,schemaPath:"#/properties/clauses/items/properties/places/items/properties/sentences/items/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.clauses.items.properties.places.items.properties.sentences.items.type,parentSchema:schema11.properties.clauses.items.properties.places.items.properties.sentences.items,data:data47}];
return false;
}
if(errors === _errs88){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/places/" + i2+"/sentences/" + i3,schemaPath:"#/properties/clauses/items/properties/places/items/properties/sentences/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.clauses.items.properties.places.items.properties.sentences.items,data:data47}];
return false;
}
}
}
var valid11 = _errs88 === errors;
if(!valid11){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/places/" + i2+"/sentences",schemaPath:"#/properties/clauses/items/properties/places/items/properties/sentences/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.places.items.properties.sentences.type,parentSchema:schema11.properties.clauses.items.properties.places.items.properties.sentences,data:data46}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/places/" + i2,schemaPath:"#/properties/clauses/items/properties/places/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.places.items.type,parentSchema:schema11.properties.clauses.items.properties.places.items,data:data45}];
return false;
}
}
var valid9 = _errs84 === errors;
if(!valid9){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/places",schemaPath:"#/properties/clauses/items/properties/places/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.places.type,parentSchema:schema11.properties.clauses.items.properties.places,data:data44}];
return false;
}
}
var valid8 = _errs82 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data37.note !== undefined){
let data48 = data37.note;
const _errs90 = errors;
if(typeof data48 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/note",schemaPath:"#/properties/clauses/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.note.type,parentSchema:schema11.properties.clauses.items.properties.note,data:data48}];
return false;
}
var valid8 = _errs90 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data37.scenarios !== undefined){
let data49 = data37.scenarios;
const _errs92 = errors;
if(errors === _errs92){
if(Array.isArray(data49)){
var valid12 = true;
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
const _errs94 = errors;
if(errors === _errs94){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing7;
if(((((data50.id === undefined) && (missing7 = "id")) || ((data50.name === undefined) && (missing7 = "name"))) || ((data50.verdict === undefined) && (missing7 = "verdict"))) || ((data50.durationMs === undefined) && (missing7 = "durationMs"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i4,schemaPath:"#/properties/clauses/items/properties/scenarios/items/required",keyword:"required",params:{missingProperty: missing7},schema:schema11.properties.clauses.items.properties.scenarios.items.required,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data50}];
return false;
}
else {
if(data50.id !== undefined){
let data51 = data50.id;
const _errs96 = errors;
if(typeof data51 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i4+"/id",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.id,data:data51}];
return false;
}
var valid13 = _errs96 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.name !== undefined){
let data52 = data50.name;
const _errs98 = errors;
if(typeof data52 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i4+"/name",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.name.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.name,data:data52}];
return false;
}
var valid13 = _errs98 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.verdict !== undefined){
let data53 = data50.verdict;
const _errs100 = errors;
if(!((((((data53 === "conforms") || (data53 === "violates")) || (data53 === "faulted")) || (data53 === "inapplicable")) || (data53 === "excluded")) || (data53 === "not-run"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i4+"/verdict",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict,data:data53}];
return false;
}
var valid13 = _errs100 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.reason !== undefined){
let data54 = data50.reason;
const _errs101 = errors;
if(typeof data54 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i4+"/reason",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason,data:data54}];
return false;
}
var valid13 = _errs101 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.reading !== undefined){
let data55 = data50.reading;
const _errs103 = errors;
if(typeof data55 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i4+"/reading",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reading/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading,data:data55}];
return false;
}
var valid13 = _errs103 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.waiver !== undefined){
let data56 = data50.waiver;
const _errs105 = errors;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i4+"/waiver",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/waiver/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver,data:data56}];
return false;
}
var valid13 = _errs105 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data50.durationMs !== undefined){
let data57 = data50.durationMs;
const _errs107 = errors;
if(!((typeof data57 == "number") && (isFinite(data57)))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i4+"/durationMs",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/durationMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs,data:data57}];
return false;
}
var valid13 = _errs107 === errors;
}
else {
var valid13 = true;
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
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i4,schemaPath:"#/properties/clauses/items/properties/scenarios/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data50}];
return false;
}
}
var valid12 = _errs94 === errors;
if(!valid12){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios",schemaPath:"#/properties/clauses/items/properties/scenarios/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.scenarios.type,parentSchema:schema11.properties.clauses.items.properties.scenarios,data:data49}];
return false;
}
}
var valid8 = _errs92 === errors;
}
else {
var valid8 = true;
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
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.type,parentSchema:schema11.properties.clauses.items,data:data37}];
return false;
}
}
var valid7 = _errs72 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.type,parentSchema:schema11.properties.clauses,data:data36}];
return false;
}
}
var valid0 = _errs70 === errors;
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

