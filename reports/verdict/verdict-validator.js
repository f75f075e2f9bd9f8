// Generated from verdict.schema.json by npm run verdict-validator. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"type":"object","required":["schemaVersion","suite","target","started","finished","outcome","planned","counts","clauses"],"properties":{"schemaVersion":{"const":1},"suite":{"type":"object","required":["name","version","specification"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"specification":{"type":"string"},"specificationText":{"type":"object","required":["sha256","handedOver"],"properties":{"sha256":{"type":"string"},"handedOver":{"type":"string"}}},"digest":{"type":"string"}}},"target":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"regions":{"type":"array","items":{"type":"string"}},"retentionHours":{"type":"number"},"meteringDelayHours":{"type":"number"},"reference":{"const":true},"forbidsKeptEvidence":{"const":true}}},"targetSeen":{"type":"array","items":{"type":"object","required":["kind"],"properties":{"kind":{"enum":["reference","module","package","address"]},"path":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"file":{"type":"string"},"sha256":{"type":"string"},"referenceLoaded":{"const":true},"address":{"type":"string"},"certificate":{"type":"string"}}}},"reference":{"enum":["bundled","declared","loaded"]},"startedBy":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"service":{"type":"string"}}}},"storageReader":{"type":"object","required":["argument","kind"],"properties":{"argument":{"type":"string"},"kind":{"enum":["folder","module"]},"sha256":{"type":"string"}}},"started":{"type":["string","null"],"format":"time"},"finished":{"type":["string","null"],"format":"time"},"events":{"type":"array","items":{"type":"object","required":["kind","at"],"properties":{"kind":{"enum":["resumed","broken-off","waited","waiting","rerun","bailed-out","unreachable"]},"at":{"type":"string"},"until":{"type":"string"},"scenarios":{"type":"integer","minimum":0},"of":{"type":"string"},"violations":{"type":"integer","minimum":0},"cause":{"type":"string"}}}},"latency":{"type":"object","required":["exchanges","waitedMs","share","p50","p95","max","operations"],"properties":{"exchanges":{"type":"integer","minimum":0},"waitedMs":{"type":"number"},"share":{"type":"number"},"p50":{"type":"number"},"p95":{"type":"number"},"max":{"type":"number"},"operations":{"type":"array","items":{"type":"object","required":["operation","exchanges","waitedMs","p50","p95","max"],"properties":{"operation":{"type":"string"},"exchanges":{"type":"integer","minimum":0},"waitedMs":{"type":"number"},"p50":{"type":"number"},"p95":{"type":"number"},"max":{"type":"number"}}}},"slow":{"enum":["delayed-acknowledgements","unknown"]}}},"outcome":{"enum":["conformant","partial","violations","faulted","incomplete"]},"profile":{"type":"string"},"documented":{"type":"object","required":["inProfile","shown","byteLevel"],"properties":{"inProfile":{"type":"integer","minimum":0},"shown":{"type":"integer","minimum":0},"byteLevel":{"type":"integer","minimum":0}}},"partial":{"type":"boolean"},"selection":{"type":"object","properties":{"tags":{"type":"string"},"clauses":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"shard":{"type":"string"},"walks":{"type":"integer","minimum":0},"rerun":{"type":"object","required":["run","started"],"properties":{"run":{"type":"string"},"started":{"type":["string","null"]}}},"bail":{"type":"integer","minimum":1}}},"strict":{"const":true},"planned":{"type":"integer","minimum":0},"counts":{"type":"object","required":["conforms","violates","faulted","inapplicable","excluded","notRun","observed"],"properties":{"conforms":{"type":"integer","minimum":0},"violates":{"type":"integer","minimum":0},"noted":{"type":"integer","minimum":0},"faulted":{"type":"integer","minimum":0},"inapplicable":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0},"notRun":{"type":"integer","minimum":0},"waiting":{"type":"integer","minimum":0},"observed":{"type":"integer","minimum":0}}},"waived":{"type":"integer","minimum":0},"clauses":{"type":"array","items":{"type":"object","required":["id","statement","standing","verdict","strength","scenarios"],"properties":{"id":{"type":"string"},"statement":{"type":"string"},"standing":{"enum":["documented","contested","inferred","observed"]},"verdict":{"enum":["conforms","violates","faulted","not-run","waiting","unproven","excluded","not-tested"]},"inPart":{"const":true},"strength":{"enum":["declared","configured","behavioural","byte-level","byte-level-independent",null]},"places":{"type":"array","items":{"type":"object","required":[],"properties":{"sentences":{"type":"array","items":{"type":"integer","minimum":0}}}}},"note":{"type":"string"},"scenarios":{"type":"array","items":{"type":"object","required":["id","name","verdict","durationMs"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"verdict":{"enum":["conforms","violates","faulted","inapplicable","excluded","not-run","waiting"]},"countedAs":{"enum":["noted","observed"]},"reason":{"type":"string"},"reading":{"type":"string"},"waiver":{"type":"object"},"durationMs":{"type":"number"}}}}}}}}};
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
if(valid3){
if(data9.reference !== undefined){
let data16 = data9.reference;
const _errs32 = errors;
if(true !== data16){
validate10.errors = [{instancePath:instancePath+"/target/reference",schemaPath:"#/properties/target/properties/reference/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.target.properties.reference,data:data16}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.forbidsKeptEvidence !== undefined){
let data17 = data9.forbidsKeptEvidence;
const _errs33 = errors;
if(true !== data17){
validate10.errors = [{instancePath:instancePath+"/target/forbidsKeptEvidence",schemaPath:"#/properties/target/properties/forbidsKeptEvidence/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.target.properties.forbidsKeptEvidence,data:data17}];
return false;
}
var valid3 = _errs33 === errors;
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
if(data.targetSeen !== undefined){
let data18 = data.targetSeen;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data18)){
var valid5 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs36 = errors;
if(errors === _errs36){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if((data19.kind === undefined) && (missing4 = "kind")){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1,schemaPath:"#/properties/targetSeen/items/required",keyword:"required",params:{missingProperty: missing4},schema:schema11.properties.targetSeen.items.required,parentSchema:schema11.properties.targetSeen.items,data:data19}];
return false;
}
else {
if(data19.kind !== undefined){
let data20 = data19.kind;
const _errs38 = errors;
if(!((((data20 === "reference") || (data20 === "module")) || (data20 === "package")) || (data20 === "address"))){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/kind",schemaPath:"#/properties/targetSeen/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.targetSeen.items.properties.kind.enum},schema:schema11.properties.targetSeen.items.properties.kind.enum,parentSchema:schema11.properties.targetSeen.items.properties.kind,data:data20}];
return false;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.path !== undefined){
let data21 = data19.path;
const _errs39 = errors;
if(typeof data21 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/path",schemaPath:"#/properties/targetSeen/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.path.type,parentSchema:schema11.properties.targetSeen.items.properties.path,data:data21}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.name !== undefined){
let data22 = data19.name;
const _errs41 = errors;
if(typeof data22 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/name",schemaPath:"#/properties/targetSeen/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.name.type,parentSchema:schema11.properties.targetSeen.items.properties.name,data:data22}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.version !== undefined){
let data23 = data19.version;
const _errs43 = errors;
if(typeof data23 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/version",schemaPath:"#/properties/targetSeen/items/properties/version/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.version.type,parentSchema:schema11.properties.targetSeen.items.properties.version,data:data23}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.file !== undefined){
let data24 = data19.file;
const _errs45 = errors;
if(typeof data24 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/file",schemaPath:"#/properties/targetSeen/items/properties/file/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.file.type,parentSchema:schema11.properties.targetSeen.items.properties.file,data:data24}];
return false;
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.sha256 !== undefined){
let data25 = data19.sha256;
const _errs47 = errors;
if(typeof data25 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/sha256",schemaPath:"#/properties/targetSeen/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.sha256.type,parentSchema:schema11.properties.targetSeen.items.properties.sha256,data:data25}];
return false;
}
var valid6 = _errs47 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.referenceLoaded !== undefined){
let data26 = data19.referenceLoaded;
const _errs49 = errors;
if(true !== data26){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/referenceLoaded",schemaPath:"#/properties/targetSeen/items/properties/referenceLoaded/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.targetSeen.items.properties.referenceLoaded,data:data26}];
return false;
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.address !== undefined){
let data27 = data19.address;
const _errs50 = errors;
if(typeof data27 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/address",schemaPath:"#/properties/targetSeen/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.address.type,parentSchema:schema11.properties.targetSeen.items.properties.address,data:data27}];
return false;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.certificate !== undefined){
let data28 = data19.certificate;
const _errs52 = errors;
if(typeof data28 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/certificate",schemaPath:"#/properties/targetSeen/items/properties/certificate/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.certificate.type,parentSchema:schema11.properties.targetSeen.items.properties.certificate,data:data28}];
return false;
}
var valid6 = _errs52 === errors;
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
}
}
else {
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1,schemaPath:"#/properties/targetSeen/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.targetSeen.items.type,parentSchema:schema11.properties.targetSeen.items,data:data19}];
return false;
}
}
var valid5 = _errs36 === errors;
if(!valid5){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/targetSeen",schemaPath:"#/properties/targetSeen/type",keyword:"type",params:{type: "array"},schema:schema11.properties.targetSeen.type,parentSchema:schema11.properties.targetSeen,data:data18}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
let data29 = data.reference;
const _errs54 = errors;
if(!(((data29 === "bundled") || (data29 === "declared")) || (data29 === "loaded"))){
validate10.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/enum",keyword:"enum",params:{allowedValues: schema11.properties.reference.enum},schema:schema11.properties.reference.enum,parentSchema:schema11.properties.reference,data:data29}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedBy !== undefined){
let data30 = data.startedBy;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data30)){
var valid7 = true;
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
const _errs57 = errors;
if(errors === _errs57){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if((data31.name === undefined) && (missing5 = "name")){
validate10.errors = [{instancePath:instancePath+"/startedBy/" + i2,schemaPath:"#/properties/startedBy/items/required",keyword:"required",params:{missingProperty: missing5},schema:schema11.properties.startedBy.items.required,parentSchema:schema11.properties.startedBy.items,data:data31}];
return false;
}
else {
if(data31.name !== undefined){
let data32 = data31.name;
const _errs59 = errors;
if(typeof data32 !== "string"){
validate10.errors = [{instancePath:instancePath+"/startedBy/" + i2+"/name",schemaPath:"#/properties/startedBy/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.startedBy.items.properties.name.type,parentSchema:schema11.properties.startedBy.items.properties.name,data:data32}];
return false;
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.service !== undefined){
let data33 = data31.service;
const _errs61 = errors;
if(typeof data33 !== "string"){
validate10.errors = [{instancePath:instancePath+"/startedBy/" + i2+"/service",schemaPath:"#/properties/startedBy/items/properties/service/type",keyword:"type",params:{type: "string"},schema:schema11.properties.startedBy.items.properties.service.type,parentSchema:schema11.properties.startedBy.items.properties.service,data:data33}];
return false;
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/startedBy/" + i2,schemaPath:"#/properties/startedBy/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.startedBy.items.type,parentSchema:schema11.properties.startedBy.items,data:data31}];
return false;
}
}
var valid7 = _errs57 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/type",keyword:"type",params:{type: "array"},schema:schema11.properties.startedBy.type,parentSchema:schema11.properties.startedBy,data:data30}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storageReader !== undefined){
let data34 = data.storageReader;
const _errs63 = errors;
if(errors === _errs63){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing6;
if(((data34.argument === undefined) && (missing6 = "argument")) || ((data34.kind === undefined) && (missing6 = "kind"))){
validate10.errors = [{instancePath:instancePath+"/storageReader",schemaPath:"#/properties/storageReader/required",keyword:"required",params:{missingProperty: missing6},schema:schema11.properties.storageReader.required,parentSchema:schema11.properties.storageReader,data:data34}];
return false;
}
else {
if(data34.argument !== undefined){
let data35 = data34.argument;
const _errs65 = errors;
if(typeof data35 !== "string"){
validate10.errors = [{instancePath:instancePath+"/storageReader/argument",schemaPath:"#/properties/storageReader/properties/argument/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storageReader.properties.argument.type,parentSchema:schema11.properties.storageReader.properties.argument,data:data35}];
return false;
}
var valid9 = _errs65 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.kind !== undefined){
let data36 = data34.kind;
const _errs67 = errors;
if(!((data36 === "folder") || (data36 === "module"))){
validate10.errors = [{instancePath:instancePath+"/storageReader/kind",schemaPath:"#/properties/storageReader/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.storageReader.properties.kind.enum},schema:schema11.properties.storageReader.properties.kind.enum,parentSchema:schema11.properties.storageReader.properties.kind,data:data36}];
return false;
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.sha256 !== undefined){
let data37 = data34.sha256;
const _errs68 = errors;
if(typeof data37 !== "string"){
validate10.errors = [{instancePath:instancePath+"/storageReader/sha256",schemaPath:"#/properties/storageReader/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storageReader.properties.sha256.type,parentSchema:schema11.properties.storageReader.properties.sha256,data:data37}];
return false;
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/storageReader",schemaPath:"#/properties/storageReader/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storageReader.type,parentSchema:schema11.properties.storageReader,data:data34}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started !== undefined){
let data38 = data.started;
const _errs70 = errors;
if((typeof data38 !== "string") && (data38 !== null)){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: schema11.properties.started.type},schema:schema11.properties.started.type,parentSchema:schema11.properties.started,data:data38}];
return false;
}
if(errors === _errs70){
if(errors === _errs70){
if(typeof data38 === "string"){
if(!(formats0(data38))){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.started,data:data38}];
return false;
}
}
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finished !== undefined){
let data39 = data.finished;
const _errs72 = errors;
if((typeof data39 !== "string") && (data39 !== null)){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type: schema11.properties.finished.type},schema:schema11.properties.finished.type,parentSchema:schema11.properties.finished,data:data39}];
return false;
}
if(errors === _errs72){
if(errors === _errs72){
if(typeof data39 === "string"){
if(!(formats0(data39))){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.finished,data:data39}];
return false;
}
}
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data40 = data.events;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data40)){
var valid10 = true;
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
const _errs76 = errors;
if(errors === _errs76){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing7;
if(((data41.kind === undefined) && (missing7 = "kind")) || ((data41.at === undefined) && (missing7 = "at"))){
validate10.errors = [{instancePath:instancePath+"/events/" + i3,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty: missing7},schema:schema11.properties.events.items.required,parentSchema:schema11.properties.events.items,data:data41}];
return false;
}
else {
if(data41.kind !== undefined){
let data42 = data41.kind;
const _errs78 = errors;
if(!(((((((data42 === "resumed") || (data42 === "broken-off")) || (data42 === "waited")) || (data42 === "waiting")) || (data42 === "rerun")) || (data42 === "bailed-out")) || (data42 === "unreachable"))){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/kind",schemaPath:"#/properties/events/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.events.items.properties.kind.enum},schema:schema11.properties.events.items.properties.kind.enum,parentSchema:schema11.properties.events.items.properties.kind,data:data42}];
return false;
}
var valid11 = _errs78 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.at !== undefined){
let data43 = data41.at;
const _errs79 = errors;
if(typeof data43 !== "string"){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/at",schemaPath:"#/properties/events/items/properties/at/type",keyword:"type",params:{type: "string"},schema:schema11.properties.events.items.properties.at.type,parentSchema:schema11.properties.events.items.properties.at,data:data43}];
return false;
}
var valid11 = _errs79 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.until !== undefined){
let data44 = data41.until;
const _errs81 = errors;
if(typeof data44 !== "string"){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/until",schemaPath:"#/properties/events/items/properties/until/type",keyword:"type",params:{type: "string"},schema:schema11.properties.events.items.properties.until.type,parentSchema:schema11.properties.events.items.properties.until,data:data44}];
return false;
}
var valid11 = _errs81 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.scenarios !== undefined){
let data45 = data41.scenarios;
const _errs83 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/scenarios",schemaPath:"#/properties/events/items/properties/scenarios/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.events.items.properties.scenarios.type,parentSchema:schema11.properties.events.items.properties.scenarios,data:data45}];
return false;
}
if(errors === _errs83){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/scenarios",schemaPath:"#/properties/events/items/properties/scenarios/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.events.items.properties.scenarios,data:data45}];
return false;
}
}
}
var valid11 = _errs83 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.of !== undefined){
let data46 = data41.of;
const _errs85 = errors;
if(typeof data46 !== "string"){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/of",schemaPath:"#/properties/events/items/properties/of/type",keyword:"type",params:{type: "string"},schema:schema11.properties.events.items.properties.of.type,parentSchema:schema11.properties.events.items.properties.of,data:data46}];
return false;
}
var valid11 = _errs85 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.violations !== undefined){
let data47 = data41.violations;
const _errs87 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/violations",schemaPath:"#/properties/events/items/properties/violations/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.events.items.properties.violations.type,parentSchema:schema11.properties.events.items.properties.violations,data:data47}];
return false;
}
if(errors === _errs87){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/violations",schemaPath:"#/properties/events/items/properties/violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.events.items.properties.violations,data:data47}];
return false;
}
}
}
var valid11 = _errs87 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data41.cause !== undefined){
let data48 = data41.cause;
const _errs89 = errors;
if(typeof data48 !== "string"){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/cause",schemaPath:"#/properties/events/items/properties/cause/type",keyword:"type",params:{type: "string"},schema:schema11.properties.events.items.properties.cause.type,parentSchema:schema11.properties.events.items.properties.cause,data:data48}];
return false;
}
var valid11 = _errs89 === errors;
}
else {
var valid11 = true;
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
validate10.errors = [{instancePath:instancePath+"/events/" + i3,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.events.items.type,parentSchema:schema11.properties.events.items,data:data41}];
return false;
}
}
var valid10 = _errs76 === errors;
if(!valid10){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},schema:schema11.properties.events.type,parentSchema:schema11.properties.events,data:data40}];
return false;
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency !== undefined){
let data49 = data.latency;
const _errs91 = errors;
if(errors === _errs91){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing8;
if((((((((data49.exchanges === undefined) && (missing8 = "exchanges")) || ((data49.waitedMs === undefined) && (missing8 = "waitedMs"))) || ((data49.share === undefined) && (missing8 = "share"))) || ((data49.p50 === undefined) && (missing8 = "p50"))) || ((data49.p95 === undefined) && (missing8 = "p95"))) || ((data49.max === undefined) && (missing8 = "max"))) || ((data49.operations === undefined) && (missing8 = "operations"))){
validate10.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/required",keyword:"required",params:{missingProperty: missing8},schema:schema11.properties.latency.required,parentSchema:schema11.properties.latency,data:data49}];
return false;
}
else {
if(data49.exchanges !== undefined){
let data50 = data49.exchanges;
const _errs93 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate10.errors = [{instancePath:instancePath+"/latency/exchanges",schemaPath:"#/properties/latency/properties/exchanges/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.latency.properties.exchanges.type,parentSchema:schema11.properties.latency.properties.exchanges,data:data50}];
return false;
}
if(errors === _errs93){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate10.errors = [{instancePath:instancePath+"/latency/exchanges",schemaPath:"#/properties/latency/properties/exchanges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.latency.properties.exchanges,data:data50}];
return false;
}
}
}
var valid12 = _errs93 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data49.waitedMs !== undefined){
let data51 = data49.waitedMs;
const _errs95 = errors;
if(!((typeof data51 == "number") && (isFinite(data51)))){
validate10.errors = [{instancePath:instancePath+"/latency/waitedMs",schemaPath:"#/properties/latency/properties/waitedMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.waitedMs.type,parentSchema:schema11.properties.latency.properties.waitedMs,data:data51}];
return false;
}
var valid12 = _errs95 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data49.share !== undefined){
let data52 = data49.share;
const _errs97 = errors;
if(!((typeof data52 == "number") && (isFinite(data52)))){
validate10.errors = [{instancePath:instancePath+"/latency/share",schemaPath:"#/properties/latency/properties/share/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.share.type,parentSchema:schema11.properties.latency.properties.share,data:data52}];
return false;
}
var valid12 = _errs97 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data49.p50 !== undefined){
let data53 = data49.p50;
const _errs99 = errors;
if(!((typeof data53 == "number") && (isFinite(data53)))){
validate10.errors = [{instancePath:instancePath+"/latency/p50",schemaPath:"#/properties/latency/properties/p50/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.p50.type,parentSchema:schema11.properties.latency.properties.p50,data:data53}];
return false;
}
var valid12 = _errs99 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data49.p95 !== undefined){
let data54 = data49.p95;
const _errs101 = errors;
if(!((typeof data54 == "number") && (isFinite(data54)))){
validate10.errors = [{instancePath:instancePath+"/latency/p95",schemaPath:"#/properties/latency/properties/p95/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.p95.type,parentSchema:schema11.properties.latency.properties.p95,data:data54}];
return false;
}
var valid12 = _errs101 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data49.max !== undefined){
let data55 = data49.max;
const _errs103 = errors;
if(!((typeof data55 == "number") && (isFinite(data55)))){
validate10.errors = [{instancePath:instancePath+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.max.type,parentSchema:schema11.properties.latency.properties.max,data:data55}];
return false;
}
var valid12 = _errs103 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data49.operations !== undefined){
let data56 = data49.operations;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data56)){
var valid13 = true;
const len4 = data56.length;
for(let i4=0; i4<len4; i4++){
let data57 = data56[i4];
const _errs107 = errors;
if(errors === _errs107){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing9;
if(((((((data57.operation === undefined) && (missing9 = "operation")) || ((data57.exchanges === undefined) && (missing9 = "exchanges"))) || ((data57.waitedMs === undefined) && (missing9 = "waitedMs"))) || ((data57.p50 === undefined) && (missing9 = "p50"))) || ((data57.p95 === undefined) && (missing9 = "p95"))) || ((data57.max === undefined) && (missing9 = "max"))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4,schemaPath:"#/properties/latency/properties/operations/items/required",keyword:"required",params:{missingProperty: missing9},schema:schema11.properties.latency.properties.operations.items.required,parentSchema:schema11.properties.latency.properties.operations.items,data:data57}];
return false;
}
else {
if(data57.operation !== undefined){
let data58 = data57.operation;
const _errs109 = errors;
if(typeof data58 !== "string"){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/operation",schemaPath:"#/properties/latency/properties/operations/items/properties/operation/type",keyword:"type",params:{type: "string"},schema:schema11.properties.latency.properties.operations.items.properties.operation.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.operation,data:data58}];
return false;
}
var valid14 = _errs109 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data57.exchanges !== undefined){
let data59 = data57.exchanges;
const _errs111 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/exchanges",schemaPath:"#/properties/latency/properties/operations/items/properties/exchanges/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.latency.properties.operations.items.properties.exchanges.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.exchanges,data:data59}];
return false;
}
if(errors === _errs111){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/exchanges",schemaPath:"#/properties/latency/properties/operations/items/properties/exchanges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.latency.properties.operations.items.properties.exchanges,data:data59}];
return false;
}
}
}
var valid14 = _errs111 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data57.waitedMs !== undefined){
let data60 = data57.waitedMs;
const _errs113 = errors;
if(!((typeof data60 == "number") && (isFinite(data60)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/waitedMs",schemaPath:"#/properties/latency/properties/operations/items/properties/waitedMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.operations.items.properties.waitedMs.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.waitedMs,data:data60}];
return false;
}
var valid14 = _errs113 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data57.p50 !== undefined){
let data61 = data57.p50;
const _errs115 = errors;
if(!((typeof data61 == "number") && (isFinite(data61)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/p50",schemaPath:"#/properties/latency/properties/operations/items/properties/p50/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.operations.items.properties.p50.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.p50,data:data61}];
return false;
}
var valid14 = _errs115 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data57.p95 !== undefined){
let data62 = data57.p95;
const _errs117 = errors;
if(!((typeof data62 == "number") && (isFinite(data62)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/p95",schemaPath:"#/properties/latency/properties/operations/items/properties/p95/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.operations.items.properties.p95.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.p95,data:data62}];
return false;
}
var valid14 = _errs117 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data57.max !== undefined){
let data63 = data57.max;
const _errs119 = errors;
if(!((typeof data63 == "number") && (isFinite(data63)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/max",schemaPath:"#/properties/latency/properties/operations/items/properties/max/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.operations.items.properties.max.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.max,data:data63}];
return false;
}
var valid14 = _errs119 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4,schemaPath:"#/properties/latency/properties/operations/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.latency.properties.operations.items.type,parentSchema:schema11.properties.latency.properties.operations.items,data:data57}];
return false;
}
}
var valid13 = _errs107 === errors;
if(!valid13){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/latency/operations",schemaPath:"#/properties/latency/properties/operations/type",keyword:"type",params:{type: "array"},schema:schema11.properties.latency.properties.operations.type,parentSchema:schema11.properties.latency.properties.operations,data:data56}];
return false;
}
}
var valid12 = _errs105 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data49.slow !== undefined){
let data64 = data49.slow;
const _errs121 = errors;
if(!((data64 === "delayed-acknowledgements") || (data64 === "unknown"))){
validate10.errors = [{instancePath:instancePath+"/latency/slow",schemaPath:"#/properties/latency/properties/slow/enum",keyword:"enum",params:{allowedValues: schema11.properties.latency.properties.slow.enum},schema:schema11.properties.latency.properties.slow.enum,parentSchema:schema11.properties.latency.properties.slow,data:data64}];
return false;
}
var valid12 = _errs121 === errors;
}
else {
var valid12 = true;
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
validate10.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type: "object"},schema:schema11.properties.latency.type,parentSchema:schema11.properties.latency,data:data49}];
return false;
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data65 = data.outcome;
const _errs122 = errors;
if(!(((((data65 === "conformant") || (data65 === "partial")) || (data65 === "violations")) || (data65 === "faulted")) || (data65 === "incomplete"))){
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.outcome.enum},schema:schema11.properties.outcome.enum,parentSchema:schema11.properties.outcome,data:data65}];
return false;
}
var valid0 = _errs122 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile !== undefined){
let data66 = data.profile;
const _errs123 = errors;
if(typeof data66 !== "string"){
validate10.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},schema:schema11.properties.profile.type,parentSchema:schema11.properties.profile,data:data66}];
return false;
}
var valid0 = _errs123 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documented !== undefined){
let data67 = data.documented;
const _errs125 = errors;
if(errors === _errs125){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing10;
if((((data67.inProfile === undefined) && (missing10 = "inProfile")) || ((data67.shown === undefined) && (missing10 = "shown"))) || ((data67.byteLevel === undefined) && (missing10 = "byteLevel"))){
validate10.errors = [{instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/required",keyword:"required",params:{missingProperty: missing10},schema:schema11.properties.documented.required,parentSchema:schema11.properties.documented,data:data67}];
return false;
}
else {
if(data67.inProfile !== undefined){
let data68 = data67.inProfile;
const _errs127 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate10.errors = [{instancePath:instancePath+"/documented/inProfile",schemaPath:"#/properties/documented/properties/inProfile/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.inProfile.type,parentSchema:schema11.properties.documented.properties.inProfile,data:data68}];
return false;
}
if(errors === _errs127){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
validate10.errors = [{instancePath:instancePath+"/documented/inProfile",schemaPath:"#/properties/documented/properties/inProfile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.inProfile,data:data68}];
return false;
}
}
}
var valid15 = _errs127 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data67.shown !== undefined){
let data69 = data67.shown;
const _errs129 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate10.errors = [{instancePath:instancePath+"/documented/shown",schemaPath:"#/properties/documented/properties/shown/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.shown.type,parentSchema:schema11.properties.documented.properties.shown,data:data69}];
return false;
}
if(errors === _errs129){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/documented/shown",schemaPath:"#/properties/documented/properties/shown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.shown,data:data69}];
return false;
}
}
}
var valid15 = _errs129 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data67.byteLevel !== undefined){
let data70 = data67.byteLevel;
const _errs131 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate10.errors = [{instancePath:instancePath+"/documented/byteLevel",schemaPath:"#/properties/documented/properties/byteLevel/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.byteLevel.type,parentSchema:schema11.properties.documented.properties.byteLevel,data:data70}];
return false;
}
if(errors === _errs131){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
validate10.errors = [{instancePath:instancePath+"/documented/byteLevel",schemaPath:"#/properties/documented/properties/byteLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.byteLevel,data:data70}];
return false;
}
}
}
var valid15 = _errs131 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/type",keyword:"type",params:{type: "object"},schema:schema11.properties.documented.type,parentSchema:schema11.properties.documented,data:data67}];
return false;
}
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partial !== undefined){
let data71 = data.partial;
const _errs133 = errors;
if(typeof data71 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.partial.type,parentSchema:schema11.properties.partial,data:data71}];
return false;
}
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selection !== undefined){
let data72 = data.selection;
const _errs135 = errors;
if(errors === _errs135){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.tags !== undefined){
let data73 = data72.tags;
const _errs137 = errors;
if(typeof data73 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/tags",schemaPath:"#/properties/selection/properties/tags/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.tags.type,parentSchema:schema11.properties.selection.properties.tags,data:data73}];
return false;
}
var valid16 = _errs137 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data72.clauses !== undefined){
let data74 = data72.clauses;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data74)){
var valid17 = true;
const len5 = data74.length;
for(let i5=0; i5<len5; i5++){
let data75 = data74[i5];
const _errs141 = errors;
if(typeof data75 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/clauses/" + i5,schemaPath:"#/properties/selection/properties/clauses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.clauses.items.type,parentSchema:schema11.properties.selection.properties.clauses.items,data:data75}];
return false;
}
var valid17 = _errs141 === errors;
if(!valid17){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/selection/clauses",schemaPath:"#/properties/selection/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.selection.properties.clauses.type,parentSchema:schema11.properties.selection.properties.clauses,data:data74}];
return false;
}
}
var valid16 = _errs139 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data72.name !== undefined){
let data76 = data72.name;
const _errs143 = errors;
if(typeof data76 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/name",schemaPath:"#/properties/selection/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.name.type,parentSchema:schema11.properties.selection.properties.name,data:data76}];
return false;
}
var valid16 = _errs143 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data72.shard !== undefined){
let data77 = data72.shard;
const _errs145 = errors;
if(typeof data77 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/shard",schemaPath:"#/properties/selection/properties/shard/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.shard.type,parentSchema:schema11.properties.selection.properties.shard,data:data77}];
return false;
}
var valid16 = _errs145 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data72.walks !== undefined){
let data78 = data72.walks;
const _errs147 = errors;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
validate10.errors = [{instancePath:instancePath+"/selection/walks",schemaPath:"#/properties/selection/properties/walks/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.selection.properties.walks.type,parentSchema:schema11.properties.selection.properties.walks,data:data78}];
return false;
}
if(errors === _errs147){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
validate10.errors = [{instancePath:instancePath+"/selection/walks",schemaPath:"#/properties/selection/properties/walks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.selection.properties.walks,data:data78}];
return false;
}
}
}
var valid16 = _errs147 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data72.rerun !== undefined){
let data79 = data72.rerun;
const _errs149 = errors;
if(errors === _errs149){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing11;
if(((data79.run === undefined) && (missing11 = "run")) || ((data79.started === undefined) && (missing11 = "started"))){
validate10.errors = [{instancePath:instancePath+"/selection/rerun",schemaPath:"#/properties/selection/properties/rerun/required",keyword:"required",params:{missingProperty: missing11},schema:schema11.properties.selection.properties.rerun.required,parentSchema:schema11.properties.selection.properties.rerun,data:data79}];
return false;
}
else {
if(data79.run !== undefined){
let data80 = data79.run;
const _errs151 = errors;
if(typeof data80 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/rerun/run",schemaPath:"#/properties/selection/properties/rerun/properties/run/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.rerun.properties.run.type,parentSchema:schema11.properties.selection.properties.rerun.properties.run,data:data80}];
return false;
}
var valid18 = _errs151 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data79.started !== undefined){
let data81 = data79.started;
const _errs153 = errors;
if((typeof data81 !== "string") && (data81 !== null)){
validate10.errors = [{instancePath:instancePath+"/selection/rerun/started",schemaPath:"#/properties/selection/properties/rerun/properties/started/type",keyword:"type",params:{type: schema11.properties.selection.properties.rerun.properties.started.type},schema:schema11.properties.selection.properties.rerun.properties.started.type,parentSchema:schema11.properties.selection.properties.rerun.properties.started,data:data81}];
return false;
}
var valid18 = _errs153 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/selection/rerun",schemaPath:"#/properties/selection/properties/rerun/type",keyword:"type",params:{type: "object"},schema:schema11.properties.selection.properties.rerun.type,parentSchema:schema11.properties.selection.properties.rerun,data:data79}];
return false;
}
}
var valid16 = _errs149 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data72.bail !== undefined){
let data82 = data72.bail;
const _errs155 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate10.errors = [{instancePath:instancePath+"/selection/bail",schemaPath:"#/properties/selection/properties/bail/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.selection.properties.bail.type,parentSchema:schema11.properties.selection.properties.bail,data:data82}];
return false;
}
if(errors === _errs155){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 1 || isNaN(data82)){
validate10.errors = [{instancePath:instancePath+"/selection/bail",schemaPath:"#/properties/selection/properties/bail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.selection.properties.bail,data:data82}];
return false;
}
}
}
var valid16 = _errs155 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type: "object"},schema:schema11.properties.selection.type,parentSchema:schema11.properties.selection,data:data72}];
return false;
}
}
var valid0 = _errs135 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
let data83 = data.strict;
const _errs157 = errors;
if(true !== data83){
validate10.errors = [{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.strict,data:data83}];
return false;
}
var valid0 = _errs157 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planned !== undefined){
let data84 = data.planned;
const _errs158 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.planned.type,parentSchema:schema11.properties.planned,data:data84}];
return false;
}
if(errors === _errs158){
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.planned,data:data84}];
return false;
}
}
}
var valid0 = _errs158 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data85 = data.counts;
const _errs160 = errors;
if(errors === _errs160){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing12;
if((((((((data85.conforms === undefined) && (missing12 = "conforms")) || ((data85.violates === undefined) && (missing12 = "violates"))) || ((data85.faulted === undefined) && (missing12 = "faulted"))) || ((data85.inapplicable === undefined) && (missing12 = "inapplicable"))) || ((data85.excluded === undefined) && (missing12 = "excluded"))) || ((data85.notRun === undefined) && (missing12 = "notRun"))) || ((data85.observed === undefined) && (missing12 = "observed"))){
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing12},schema:schema11.properties.counts.required,parentSchema:schema11.properties.counts,data:data85}];
return false;
}
else {
if(data85.conforms !== undefined){
let data86 = data85.conforms;
const _errs162 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.conforms.type,parentSchema:schema11.properties.counts.properties.conforms,data:data86}];
return false;
}
if(errors === _errs162){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.conforms,data:data86}];
return false;
}
}
}
var valid19 = _errs162 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data85.violates !== undefined){
let data87 = data85.violates;
const _errs164 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.violates.type,parentSchema:schema11.properties.counts.properties.violates,data:data87}];
return false;
}
if(errors === _errs164){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.violates,data:data87}];
return false;
}
}
}
var valid19 = _errs164 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data85.noted !== undefined){
let data88 = data85.noted;
const _errs166 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
validate10.errors = [{instancePath:instancePath+"/counts/noted",schemaPath:"#/properties/counts/properties/noted/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.noted.type,parentSchema:schema11.properties.counts.properties.noted,data:data88}];
return false;
}
if(errors === _errs166){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
validate10.errors = [{instancePath:instancePath+"/counts/noted",schemaPath:"#/properties/counts/properties/noted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.noted,data:data88}];
return false;
}
}
}
var valid19 = _errs166 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data85.faulted !== undefined){
let data89 = data85.faulted;
const _errs168 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.faulted.type,parentSchema:schema11.properties.counts.properties.faulted,data:data89}];
return false;
}
if(errors === _errs168){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.faulted,data:data89}];
return false;
}
}
}
var valid19 = _errs168 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data85.inapplicable !== undefined){
let data90 = data85.inapplicable;
const _errs170 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.inapplicable.type,parentSchema:schema11.properties.counts.properties.inapplicable,data:data90}];
return false;
}
if(errors === _errs170){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.inapplicable,data:data90}];
return false;
}
}
}
var valid19 = _errs170 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data85.excluded !== undefined){
let data91 = data85.excluded;
const _errs172 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.excluded.type,parentSchema:schema11.properties.counts.properties.excluded,data:data91}];
return false;
}
if(errors === _errs172){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.excluded,data:data91}];
return false;
}
}
}
var valid19 = _errs172 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data85.notRun !== undefined){
let data92 = data85.notRun;
const _errs174 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.notRun.type,parentSchema:schema11.properties.counts.properties.notRun,data:data92}];
return false;
}
if(errors === _errs174){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.notRun,data:data92}];
return false;
}
}
}
var valid19 = _errs174 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data85.waiting !== undefined){
let data93 = data85.waiting;
const _errs176 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
validate10.errors = [{instancePath:instancePath+"/counts/waiting",schemaPath:"#/properties/counts/properties/waiting/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.waiting.type,parentSchema:schema11.properties.counts.properties.waiting,data:data93}];
return false;
}
if(errors === _errs176){
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
validate10.errors = [{instancePath:instancePath+"/counts/waiting",schemaPath:"#/properties/counts/properties/waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.waiting,data:data93}];
return false;
}
}
}
var valid19 = _errs176 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data85.observed !== undefined){
let data94 = data85.observed;
const _errs178 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.observed.type,parentSchema:schema11.properties.counts.properties.observed,data:data94}];
return false;
}
if(errors === _errs178){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.observed,data:data94}];
return false;
}
}
}
var valid19 = _errs178 === errors;
}
else {
var valid19 = true;
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
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.counts.type,parentSchema:schema11.properties.counts,data:data85}];
return false;
}
}
var valid0 = _errs160 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data95 = data.waived;
const _errs180 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.waived.type,parentSchema:schema11.properties.waived,data:data95}];
return false;
}
if(errors === _errs180){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.waived,data:data95}];
return false;
}
}
}
var valid0 = _errs180 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data96 = data.clauses;
const _errs182 = errors;
if(errors === _errs182){
if(Array.isArray(data96)){
var valid20 = true;
const len6 = data96.length;
for(let i6=0; i6<len6; i6++){
let data97 = data96[i6];
const _errs184 = errors;
if(errors === _errs184){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing13;
if(((((((data97.id === undefined) && (missing13 = "id")) || ((data97.statement === undefined) && (missing13 = "statement"))) || ((data97.standing === undefined) && (missing13 = "standing"))) || ((data97.verdict === undefined) && (missing13 = "verdict"))) || ((data97.strength === undefined) && (missing13 = "strength"))) || ((data97.scenarios === undefined) && (missing13 = "scenarios"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: missing13},schema:schema11.properties.clauses.items.required,parentSchema:schema11.properties.clauses.items,data:data97}];
return false;
}
else {
if(data97.id !== undefined){
let data98 = data97.id;
const _errs186 = errors;
if(typeof data98 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/id",schemaPath:"#/properties/clauses/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.id,data:data98}];
return false;
}
var valid21 = _errs186 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data97.statement !== undefined){
let data99 = data97.statement;
const _errs188 = errors;
if(typeof data99 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/statement",schemaPath:"#/properties/clauses/items/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.statement.type,parentSchema:schema11.properties.clauses.items.properties.statement,data:data99}];
return false;
}
var valid21 = _errs188 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data97.standing !== undefined){
let data100 = data97.standing;
const _errs190 = errors;
if(!((((data100 === "documented") || (data100 === "contested")) || (data100 === "inferred")) || (data100 === "observed"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/standing",schemaPath:"#/properties/clauses/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.standing.enum},schema:schema11.properties.clauses.items.properties.standing.enum,parentSchema:schema11.properties.clauses.items.properties.standing,data:data100}];
return false;
}
var valid21 = _errs190 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data97.verdict !== undefined){
let data101 = data97.verdict;
const _errs191 = errors;
if(!((((((((data101 === "conforms") || (data101 === "violates")) || (data101 === "faulted")) || (data101 === "not-run")) || (data101 === "waiting")) || (data101 === "unproven")) || (data101 === "excluded")) || (data101 === "not-tested"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/verdict",schemaPath:"#/properties/clauses/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.verdict,data:data101}];
return false;
}
var valid21 = _errs191 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data97.inPart !== undefined){
let data102 = data97.inPart;
const _errs192 = errors;
if(true !== data102){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/inPart",schemaPath:"#/properties/clauses/items/properties/inPart/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.clauses.items.properties.inPart,data:data102}];
return false;
}
var valid21 = _errs192 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data97.strength !== undefined){
let data103 = data97.strength;
const _errs193 = errors;
if(!((((((data103 === "declared") || (data103 === "configured")) || (data103 === "behavioural")) || (data103 === "byte-level")) || (data103 === "byte-level-independent")) || (data103 === null))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/strength",schemaPath:"#/properties/clauses/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.strength.enum},schema:schema11.properties.clauses.items.properties.strength.enum,parentSchema:schema11.properties.clauses.items.properties.strength,data:data103}];
return false;
}
var valid21 = _errs193 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data97.places !== undefined){
let data104 = data97.places;
const _errs194 = errors;
if(errors === _errs194){
if(Array.isArray(data104)){
var valid22 = true;
const len7 = data104.length;
for(let i7=0; i7<len7; i7++){
let data105 = data104[i7];
const _errs196 = errors;
if(errors === _errs196){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.sentences !== undefined){
let data106 = data105.sentences;
const _errs198 = errors;
if(errors === _errs198){
if(Array.isArray(data106)){
var valid24 = true;
const len8 = data106.length;
for(let i8=0; i8<len8; i8++){
let data107 = data106[i8];
const _errs200 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/places/" + i7+"/sentences/" + i8,schemaPath:"#/properties/clauses/items/properties/places/items/properties/sentences/items/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.clauses.items.properties.places.items.properties.sentences.items.type,parentSchema:schema11.properties.clauses.items.properties.places.items.properties.sentences.items,data:data107}];
return false;
}
if(errors === _errs200){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/places/" + i7+"/sentences/" + i8,schemaPath:"#/properties/clauses/items/properties/places/items/properties/sentences/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.clauses.items.properties.places.items.properties.sentences.items,data:data107}];
return false;
}
}
}
var valid24 = _errs200 === errors;
if(!valid24){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/places/" + i7+"/sentences",schemaPath:"#/properties/clauses/items/properties/places/items/properties/sentences/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.places.items.properties.sentences.type,parentSchema:schema11.properties.clauses.items.properties.places.items.properties.sentences,data:data106}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/places/" + i7,schemaPath:"#/properties/clauses/items/properties/places/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.places.items.type,parentSchema:schema11.properties.clauses.items.properties.places.items,data:data105}];
return false;
}
}
var valid22 = _errs196 === errors;
if(!valid22){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/places",schemaPath:"#/properties/clauses/items/properties/places/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.places.type,parentSchema:schema11.properties.clauses.items.properties.places,data:data104}];
return false;
}
}
var valid21 = _errs194 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data97.note !== undefined){
let data108 = data97.note;
const _errs202 = errors;
if(typeof data108 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/note",schemaPath:"#/properties/clauses/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.note.type,parentSchema:schema11.properties.clauses.items.properties.note,data:data108}];
return false;
}
var valid21 = _errs202 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data97.scenarios !== undefined){
let data109 = data97.scenarios;
const _errs204 = errors;
if(errors === _errs204){
if(Array.isArray(data109)){
var valid25 = true;
const len9 = data109.length;
for(let i9=0; i9<len9; i9++){
let data110 = data109[i9];
const _errs206 = errors;
if(errors === _errs206){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing14;
if(((((data110.id === undefined) && (missing14 = "id")) || ((data110.name === undefined) && (missing14 = "name"))) || ((data110.verdict === undefined) && (missing14 = "verdict"))) || ((data110.durationMs === undefined) && (missing14 = "durationMs"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9,schemaPath:"#/properties/clauses/items/properties/scenarios/items/required",keyword:"required",params:{missingProperty: missing14},schema:schema11.properties.clauses.items.properties.scenarios.items.required,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data110}];
return false;
}
else {
if(data110.id !== undefined){
let data111 = data110.id;
const _errs208 = errors;
if(typeof data111 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9+"/id",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.id,data:data111}];
return false;
}
var valid26 = _errs208 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data110.name !== undefined){
let data112 = data110.name;
const _errs210 = errors;
if(typeof data112 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9+"/name",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.name.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.name,data:data112}];
return false;
}
var valid26 = _errs210 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data110.verdict !== undefined){
let data113 = data110.verdict;
const _errs212 = errors;
if(!(((((((data113 === "conforms") || (data113 === "violates")) || (data113 === "faulted")) || (data113 === "inapplicable")) || (data113 === "excluded")) || (data113 === "not-run")) || (data113 === "waiting"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9+"/verdict",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict,data:data113}];
return false;
}
var valid26 = _errs212 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data110.countedAs !== undefined){
let data114 = data110.countedAs;
const _errs213 = errors;
if(!((data114 === "noted") || (data114 === "observed"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9+"/countedAs",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/countedAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.scenarios.items.properties.countedAs.enum},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.countedAs.enum,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.countedAs,data:data114}];
return false;
}
var valid26 = _errs213 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data110.reason !== undefined){
let data115 = data110.reason;
const _errs214 = errors;
if(typeof data115 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9+"/reason",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason,data:data115}];
return false;
}
var valid26 = _errs214 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data110.reading !== undefined){
let data116 = data110.reading;
const _errs216 = errors;
if(typeof data116 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9+"/reading",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reading/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading,data:data116}];
return false;
}
var valid26 = _errs216 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data110.waiver !== undefined){
let data117 = data110.waiver;
const _errs218 = errors;
if(!(data117 && typeof data117 == "object" && !Array.isArray(data117))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9+"/waiver",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/waiver/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver,data:data117}];
return false;
}
var valid26 = _errs218 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data110.durationMs !== undefined){
let data118 = data110.durationMs;
const _errs220 = errors;
if(!((typeof data118 == "number") && (isFinite(data118)))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9+"/durationMs",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/durationMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs,data:data118}];
return false;
}
var valid26 = _errs220 === errors;
}
else {
var valid26 = true;
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
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios/" + i9,schemaPath:"#/properties/clauses/items/properties/scenarios/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data110}];
return false;
}
}
var valid25 = _errs206 === errors;
if(!valid25){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6+"/scenarios",schemaPath:"#/properties/clauses/items/properties/scenarios/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.scenarios.type,parentSchema:schema11.properties.clauses.items.properties.scenarios,data:data109}];
return false;
}
}
var valid21 = _errs204 === errors;
}
else {
var valid21 = true;
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
validate10.errors = [{instancePath:instancePath+"/clauses/" + i6,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.type,parentSchema:schema11.properties.clauses.items,data:data97}];
return false;
}
}
var valid20 = _errs184 === errors;
if(!valid20){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.type,parentSchema:schema11.properties.clauses,data:data96}];
return false;
}
}
var valid0 = _errs182 === errors;
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

