// Generated from verdict.schema.json by npm run verdict-validator. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"type":"object","required":["schemaVersion","suite","target","started","finished","outcome","planned","counts","clauses"],"properties":{"schemaVersion":{"const":1},"suite":{"type":"object","required":["name","version","specification"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"specification":{"type":"string"},"digest":{"type":"string"}}},"target":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"started":{"type":["string","null"],"format":"time"},"finished":{"type":["string","null"],"format":"time"},"outcome":{"enum":["conformant","violations","faulted","incomplete"]},"planned":{"type":"integer","minimum":0},"counts":{"type":"object","required":["conforms","violates","faulted","inapplicable","excluded","notRun","observed"],"properties":{"conforms":{"type":"integer","minimum":0},"violates":{"type":"integer","minimum":0},"faulted":{"type":"integer","minimum":0},"inapplicable":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0},"notRun":{"type":"integer","minimum":0},"observed":{"type":"integer","minimum":0}}},"waived":{"type":"integer","minimum":0},"clauses":{"type":"array","items":{"type":"object","required":["id","statement","standing","verdict","strength","scenarios"],"properties":{"id":{"type":"string"},"statement":{"type":"string"},"standing":{"enum":["documented","contested","inferred","observed"]},"verdict":{"enum":["conforms","violates","faulted","not-run","unproven","excluded","not-tested"]},"strength":{"enum":["declared","configured","behavioural","byte-level",null]},"note":{"type":"string"},"scenarios":{"type":"array","items":{"type":"object","required":["id","name","verdict","durationMs"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"verdict":{"enum":["conforms","violates","faulted","inapplicable","excluded","not-run"]},"reason":{"type":"string"},"reading":{"type":"string"},"waiver":{"type":"object"},"durationMs":{"type":"number"}}}}}}}}};
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
let data9 = data.started;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: schema11.properties.started.type},schema:schema11.properties.started.type,parentSchema:schema11.properties.started,data:data9}];
return false;
}
if(errors === _errs18){
if(errors === _errs18){
if(typeof data9 === "string"){
if(!(formats0(data9))){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.started,data:data9}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finished !== undefined){
let data10 = data.finished;
const _errs20 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type: schema11.properties.finished.type},schema:schema11.properties.finished.type,parentSchema:schema11.properties.finished,data:data10}];
return false;
}
if(errors === _errs20){
if(errors === _errs20){
if(typeof data10 === "string"){
if(!(formats0(data10))){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.finished,data:data10}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data11 = data.outcome;
const _errs22 = errors;
if(!((((data11 === "conformant") || (data11 === "violations")) || (data11 === "faulted")) || (data11 === "incomplete"))){
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.outcome.enum},schema:schema11.properties.outcome.enum,parentSchema:schema11.properties.outcome,data:data11}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planned !== undefined){
let data12 = data.planned;
const _errs23 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.planned.type,parentSchema:schema11.properties.planned,data:data12}];
return false;
}
if(errors === _errs23){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.planned,data:data12}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data13 = data.counts;
const _errs25 = errors;
if(errors === _errs25){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if((((((((data13.conforms === undefined) && (missing3 = "conforms")) || ((data13.violates === undefined) && (missing3 = "violates"))) || ((data13.faulted === undefined) && (missing3 = "faulted"))) || ((data13.inapplicable === undefined) && (missing3 = "inapplicable"))) || ((data13.excluded === undefined) && (missing3 = "excluded"))) || ((data13.notRun === undefined) && (missing3 = "notRun"))) || ((data13.observed === undefined) && (missing3 = "observed"))){
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing3},schema:schema11.properties.counts.required,parentSchema:schema11.properties.counts,data:data13}];
return false;
}
else {
if(data13.conforms !== undefined){
let data14 = data13.conforms;
const _errs27 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.conforms.type,parentSchema:schema11.properties.counts.properties.conforms,data:data14}];
return false;
}
if(errors === _errs27){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.conforms,data:data14}];
return false;
}
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.violates !== undefined){
let data15 = data13.violates;
const _errs29 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.violates.type,parentSchema:schema11.properties.counts.properties.violates,data:data15}];
return false;
}
if(errors === _errs29){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.violates,data:data15}];
return false;
}
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.faulted !== undefined){
let data16 = data13.faulted;
const _errs31 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.faulted.type,parentSchema:schema11.properties.counts.properties.faulted,data:data16}];
return false;
}
if(errors === _errs31){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.faulted,data:data16}];
return false;
}
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.inapplicable !== undefined){
let data17 = data13.inapplicable;
const _errs33 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.inapplicable.type,parentSchema:schema11.properties.counts.properties.inapplicable,data:data17}];
return false;
}
if(errors === _errs33){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.inapplicable,data:data17}];
return false;
}
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.excluded !== undefined){
let data18 = data13.excluded;
const _errs35 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.excluded.type,parentSchema:schema11.properties.counts.properties.excluded,data:data18}];
return false;
}
if(errors === _errs35){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.excluded,data:data18}];
return false;
}
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.notRun !== undefined){
let data19 = data13.notRun;
const _errs37 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.notRun.type,parentSchema:schema11.properties.counts.properties.notRun,data:data19}];
return false;
}
if(errors === _errs37){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.notRun,data:data19}];
return false;
}
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.observed !== undefined){
let data20 = data13.observed;
const _errs39 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.observed.type,parentSchema:schema11.properties.counts.properties.observed,data:data20}];
return false;
}
if(errors === _errs39){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.observed,data:data20}];
return false;
}
}
}
var valid3 = _errs39 === errors;
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
}
}
else {
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.counts.type,parentSchema:schema11.properties.counts,data:data13}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data21 = data.waived;
const _errs41 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.waived.type,parentSchema:schema11.properties.waived,data:data21}];
return false;
}
if(errors === _errs41){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.waived,data:data21}];
return false;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data22 = data.clauses;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data22)){
var valid4 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
const _errs45 = errors;
if(errors === _errs45){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((((((data23.id === undefined) && (missing4 = "id")) || ((data23.statement === undefined) && (missing4 = "statement"))) || ((data23.standing === undefined) && (missing4 = "standing"))) || ((data23.verdict === undefined) && (missing4 = "verdict"))) || ((data23.strength === undefined) && (missing4 = "strength"))) || ((data23.scenarios === undefined) && (missing4 = "scenarios"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: missing4},schema:schema11.properties.clauses.items.required,parentSchema:schema11.properties.clauses.items,data:data23}];
return false;
}
else {
if(data23.id !== undefined){
let data24 = data23.id;
const _errs47 = errors;
if(typeof data24 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/id",schemaPath:"#/properties/clauses/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.id,data:data24}];
return false;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data23.statement !== undefined){
let data25 = data23.statement;
const _errs49 = errors;
if(typeof data25 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/statement",schemaPath:"#/properties/clauses/items/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.statement.type,parentSchema:schema11.properties.clauses.items.properties.statement,data:data25}];
return false;
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data23.standing !== undefined){
let data26 = data23.standing;
const _errs51 = errors;
if(!((((data26 === "documented") || (data26 === "contested")) || (data26 === "inferred")) || (data26 === "observed"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/standing",schemaPath:"#/properties/clauses/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.standing.enum},schema:schema11.properties.clauses.items.properties.standing.enum,parentSchema:schema11.properties.clauses.items.properties.standing,data:data26}];
return false;
}
var valid5 = _errs51 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data23.verdict !== undefined){
let data27 = data23.verdict;
const _errs52 = errors;
if(!(((((((data27 === "conforms") || (data27 === "violates")) || (data27 === "faulted")) || (data27 === "not-run")) || (data27 === "unproven")) || (data27 === "excluded")) || (data27 === "not-tested"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/verdict",schemaPath:"#/properties/clauses/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.verdict,data:data27}];
return false;
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data23.strength !== undefined){
let data28 = data23.strength;
const _errs53 = errors;
if(!(((((data28 === "declared") || (data28 === "configured")) || (data28 === "behavioural")) || (data28 === "byte-level")) || (data28 === null))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/strength",schemaPath:"#/properties/clauses/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.strength.enum},schema:schema11.properties.clauses.items.properties.strength.enum,parentSchema:schema11.properties.clauses.items.properties.strength,data:data28}];
return false;
}
var valid5 = _errs53 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data23.note !== undefined){
let data29 = data23.note;
const _errs54 = errors;
if(typeof data29 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/note",schemaPath:"#/properties/clauses/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.note.type,parentSchema:schema11.properties.clauses.items.properties.note,data:data29}];
return false;
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data23.scenarios !== undefined){
let data30 = data23.scenarios;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data30)){
var valid6 = true;
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
const _errs58 = errors;
if(errors === _errs58){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if(((((data31.id === undefined) && (missing5 = "id")) || ((data31.name === undefined) && (missing5 = "name"))) || ((data31.verdict === undefined) && (missing5 = "verdict"))) || ((data31.durationMs === undefined) && (missing5 = "durationMs"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios/" + i1,schemaPath:"#/properties/clauses/items/properties/scenarios/items/required",keyword:"required",params:{missingProperty: missing5},schema:schema11.properties.clauses.items.properties.scenarios.items.required,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data31}];
return false;
}
else {
if(data31.id !== undefined){
let data32 = data31.id;
const _errs60 = errors;
if(typeof data32 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios/" + i1+"/id",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.id,data:data32}];
return false;
}
var valid7 = _errs60 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data31.name !== undefined){
let data33 = data31.name;
const _errs62 = errors;
if(typeof data33 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios/" + i1+"/name",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.name.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.name,data:data33}];
return false;
}
var valid7 = _errs62 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data31.verdict !== undefined){
let data34 = data31.verdict;
const _errs64 = errors;
if(!((((((data34 === "conforms") || (data34 === "violates")) || (data34 === "faulted")) || (data34 === "inapplicable")) || (data34 === "excluded")) || (data34 === "not-run"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios/" + i1+"/verdict",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict,data:data34}];
return false;
}
var valid7 = _errs64 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data31.reason !== undefined){
let data35 = data31.reason;
const _errs65 = errors;
if(typeof data35 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios/" + i1+"/reason",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason,data:data35}];
return false;
}
var valid7 = _errs65 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data31.reading !== undefined){
let data36 = data31.reading;
const _errs67 = errors;
if(typeof data36 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios/" + i1+"/reading",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reading/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading,data:data36}];
return false;
}
var valid7 = _errs67 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data31.waiver !== undefined){
let data37 = data31.waiver;
const _errs69 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios/" + i1+"/waiver",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/waiver/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver,data:data37}];
return false;
}
var valid7 = _errs69 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data31.durationMs !== undefined){
let data38 = data31.durationMs;
const _errs71 = errors;
if(!((typeof data38 == "number") && (isFinite(data38)))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios/" + i1+"/durationMs",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/durationMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs,data:data38}];
return false;
}
var valid7 = _errs71 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios/" + i1,schemaPath:"#/properties/clauses/items/properties/scenarios/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data31}];
return false;
}
}
var valid6 = _errs58 === errors;
if(!valid6){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0+"/scenarios",schemaPath:"#/properties/clauses/items/properties/scenarios/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.scenarios.type,parentSchema:schema11.properties.clauses.items.properties.scenarios,data:data30}];
return false;
}
}
var valid5 = _errs56 === errors;
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
validate10.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.type,parentSchema:schema11.properties.clauses.items,data:data23}];
return false;
}
}
var valid4 = _errs45 === errors;
if(!valid4){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.type,parentSchema:schema11.properties.clauses,data:data22}];
return false;
}
}
var valid0 = _errs43 === errors;
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

