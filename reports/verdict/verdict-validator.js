// Generated from verdict.schema.json by npm run verdict-validator. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"type":"object","required":["schemaVersion","suite","target","started","finished","outcome","planned","counts","clauses"],"properties":{"schemaVersion":{"const":1},"suite":{"type":"object","required":["name","version","specification"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"specification":{"type":"string"},"digest":{"type":"string"}}},"target":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"regions":{"type":"array","items":{"type":"string"}},"retentionHours":{"type":"number"},"meteringDelayHours":{"type":"number"}}},"started":{"type":["string","null"],"format":"time"},"finished":{"type":["string","null"],"format":"time"},"outcome":{"enum":["conformant","violations","faulted","incomplete"]},"planned":{"type":"integer","minimum":0},"counts":{"type":"object","required":["conforms","violates","faulted","inapplicable","excluded","notRun","observed"],"properties":{"conforms":{"type":"integer","minimum":0},"violates":{"type":"integer","minimum":0},"faulted":{"type":"integer","minimum":0},"inapplicable":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0},"notRun":{"type":"integer","minimum":0},"observed":{"type":"integer","minimum":0}}},"waived":{"type":"integer","minimum":0},"clauses":{"type":"array","items":{"type":"object","required":["id","statement","standing","verdict","strength","scenarios"],"properties":{"id":{"type":"string"},"statement":{"type":"string"},"standing":{"enum":["documented","contested","inferred","observed"]},"verdict":{"enum":["conforms","violates","faulted","not-run","unproven","excluded","not-tested"]},"strength":{"enum":["declared","configured","behavioural","byte-level",null]},"note":{"type":"string"},"scenarios":{"type":"array","items":{"type":"object","required":["id","name","verdict","durationMs"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"verdict":{"enum":["conforms","violates","faulted","inapplicable","excluded","not-run"]},"reason":{"type":"string"},"reading":{"type":"string"},"waiver":{"type":"object"},"durationMs":{"type":"number"}}}}}}}}};
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
if(!((((data15 === "conformant") || (data15 === "violations")) || (data15 === "faulted")) || (data15 === "incomplete"))){
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.outcome.enum},schema:schema11.properties.outcome.enum,parentSchema:schema11.properties.outcome,data:data15}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planned !== undefined){
let data16 = data.planned;
const _errs31 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.planned.type,parentSchema:schema11.properties.planned,data:data16}];
return false;
}
if(errors === _errs31){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.planned,data:data16}];
return false;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data17 = data.counts;
const _errs33 = errors;
if(errors === _errs33){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((((((((data17.conforms === undefined) && (missing3 = "conforms")) || ((data17.violates === undefined) && (missing3 = "violates"))) || ((data17.faulted === undefined) && (missing3 = "faulted"))) || ((data17.inapplicable === undefined) && (missing3 = "inapplicable"))) || ((data17.excluded === undefined) && (missing3 = "excluded"))) || ((data17.notRun === undefined) && (missing3 = "notRun"))) || ((data17.observed === undefined) && (missing3 = "observed"))){
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing3},schema:schema11.properties.counts.required,parentSchema:schema11.properties.counts,data:data17}];
return false;
}
else {
if(data17.conforms !== undefined){
let data18 = data17.conforms;
const _errs35 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.conforms.type,parentSchema:schema11.properties.counts.properties.conforms,data:data18}];
return false;
}
if(errors === _errs35){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.conforms,data:data18}];
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
if(data17.violates !== undefined){
let data19 = data17.violates;
const _errs37 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.violates.type,parentSchema:schema11.properties.counts.properties.violates,data:data19}];
return false;
}
if(errors === _errs37){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.violates,data:data19}];
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
if(data17.faulted !== undefined){
let data20 = data17.faulted;
const _errs39 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.faulted.type,parentSchema:schema11.properties.counts.properties.faulted,data:data20}];
return false;
}
if(errors === _errs39){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.faulted,data:data20}];
return false;
}
}
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.inapplicable !== undefined){
let data21 = data17.inapplicable;
const _errs41 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.inapplicable.type,parentSchema:schema11.properties.counts.properties.inapplicable,data:data21}];
return false;
}
if(errors === _errs41){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.inapplicable,data:data21}];
return false;
}
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.excluded !== undefined){
let data22 = data17.excluded;
const _errs43 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.excluded.type,parentSchema:schema11.properties.counts.properties.excluded,data:data22}];
return false;
}
if(errors === _errs43){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.excluded,data:data22}];
return false;
}
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.notRun !== undefined){
let data23 = data17.notRun;
const _errs45 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.notRun.type,parentSchema:schema11.properties.counts.properties.notRun,data:data23}];
return false;
}
if(errors === _errs45){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.notRun,data:data23}];
return false;
}
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.observed !== undefined){
let data24 = data17.observed;
const _errs47 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.observed.type,parentSchema:schema11.properties.counts.properties.observed,data:data24}];
return false;
}
if(errors === _errs47){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.observed,data:data24}];
return false;
}
}
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
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
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.counts.type,parentSchema:schema11.properties.counts,data:data17}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data25 = data.waived;
const _errs49 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.waived.type,parentSchema:schema11.properties.waived,data:data25}];
return false;
}
if(errors === _errs49){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.waived,data:data25}];
return false;
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data26 = data.clauses;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data26)){
var valid5 = true;
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
const _errs53 = errors;
if(errors === _errs53){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing4;
if(((((((data27.id === undefined) && (missing4 = "id")) || ((data27.statement === undefined) && (missing4 = "statement"))) || ((data27.standing === undefined) && (missing4 = "standing"))) || ((data27.verdict === undefined) && (missing4 = "verdict"))) || ((data27.strength === undefined) && (missing4 = "strength"))) || ((data27.scenarios === undefined) && (missing4 = "scenarios"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: missing4},schema:schema11.properties.clauses.items.required,parentSchema:schema11.properties.clauses.items,data:data27}];
return false;
}
else {
if(data27.id !== undefined){
let data28 = data27.id;
const _errs55 = errors;
if(typeof data28 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/id",schemaPath:"#/properties/clauses/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.id,data:data28}];
return false;
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.statement !== undefined){
let data29 = data27.statement;
const _errs57 = errors;
if(typeof data29 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/statement",schemaPath:"#/properties/clauses/items/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.statement.type,parentSchema:schema11.properties.clauses.items.properties.statement,data:data29}];
return false;
}
var valid6 = _errs57 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.standing !== undefined){
let data30 = data27.standing;
const _errs59 = errors;
if(!((((data30 === "documented") || (data30 === "contested")) || (data30 === "inferred")) || (data30 === "observed"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/standing",schemaPath:"#/properties/clauses/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.standing.enum},schema:schema11.properties.clauses.items.properties.standing.enum,parentSchema:schema11.properties.clauses.items.properties.standing,data:data30}];
return false;
}
var valid6 = _errs59 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.verdict !== undefined){
let data31 = data27.verdict;
const _errs60 = errors;
if(!(((((((data31 === "conforms") || (data31 === "violates")) || (data31 === "faulted")) || (data31 === "not-run")) || (data31 === "unproven")) || (data31 === "excluded")) || (data31 === "not-tested"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/verdict",schemaPath:"#/properties/clauses/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.verdict,data:data31}];
return false;
}
var valid6 = _errs60 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.strength !== undefined){
let data32 = data27.strength;
const _errs61 = errors;
if(!(((((data32 === "declared") || (data32 === "configured")) || (data32 === "behavioural")) || (data32 === "byte-level")) || (data32 === null))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/strength",schemaPath:"#/properties/clauses/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.strength.enum},schema:schema11.properties.clauses.items.properties.strength.enum,parentSchema:schema11.properties.clauses.items.properties.strength,data:data32}];
return false;
}
var valid6 = _errs61 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.note !== undefined){
let data33 = data27.note;
const _errs62 = errors;
if(typeof data33 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/note",schemaPath:"#/properties/clauses/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.note.type,parentSchema:schema11.properties.clauses.items.properties.note,data:data33}];
return false;
}
var valid6 = _errs62 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data27.scenarios !== undefined){
let data34 = data27.scenarios;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data34)){
var valid7 = true;
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
const _errs66 = errors;
if(errors === _errs66){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing5;
if(((((data35.id === undefined) && (missing5 = "id")) || ((data35.name === undefined) && (missing5 = "name"))) || ((data35.verdict === undefined) && (missing5 = "verdict"))) || ((data35.durationMs === undefined) && (missing5 = "durationMs"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2,schemaPath:"#/properties/clauses/items/properties/scenarios/items/required",keyword:"required",params:{missingProperty: missing5},schema:schema11.properties.clauses.items.properties.scenarios.items.required,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data35}];
return false;
}
else {
if(data35.id !== undefined){
let data36 = data35.id;
const _errs68 = errors;
if(typeof data36 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/id",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.id,data:data36}];
return false;
}
var valid8 = _errs68 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data35.name !== undefined){
let data37 = data35.name;
const _errs70 = errors;
if(typeof data37 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/name",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.name.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.name,data:data37}];
return false;
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data35.verdict !== undefined){
let data38 = data35.verdict;
const _errs72 = errors;
if(!((((((data38 === "conforms") || (data38 === "violates")) || (data38 === "faulted")) || (data38 === "inapplicable")) || (data38 === "excluded")) || (data38 === "not-run"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/verdict",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict,data:data38}];
return false;
}
var valid8 = _errs72 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data35.reason !== undefined){
let data39 = data35.reason;
const _errs73 = errors;
if(typeof data39 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/reason",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason,data:data39}];
return false;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data35.reading !== undefined){
let data40 = data35.reading;
const _errs75 = errors;
if(typeof data40 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/reading",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reading/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading,data:data40}];
return false;
}
var valid8 = _errs75 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data35.waiver !== undefined){
let data41 = data35.waiver;
const _errs77 = errors;
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/waiver",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/waiver/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver,data:data41}];
return false;
}
var valid8 = _errs77 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data35.durationMs !== undefined){
let data42 = data35.durationMs;
const _errs79 = errors;
if(!((typeof data42 == "number") && (isFinite(data42)))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2+"/durationMs",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/durationMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs,data:data42}];
return false;
}
var valid8 = _errs79 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios/" + i2,schemaPath:"#/properties/clauses/items/properties/scenarios/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data35}];
return false;
}
}
var valid7 = _errs66 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1+"/scenarios",schemaPath:"#/properties/clauses/items/properties/scenarios/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.scenarios.type,parentSchema:schema11.properties.clauses.items.properties.scenarios,data:data34}];
return false;
}
}
var valid6 = _errs64 === errors;
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
validate10.errors = [{instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.type,parentSchema:schema11.properties.clauses.items,data:data27}];
return false;
}
}
var valid5 = _errs53 === errors;
if(!valid5){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.type,parentSchema:schema11.properties.clauses,data:data26}];
return false;
}
}
var valid0 = _errs51 === errors;
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
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

