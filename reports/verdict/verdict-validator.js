// Generated from verdict.schema.json by npm run verdict-validator. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"type":"object","required":["schemaVersion","suite","target","started","finished","outcome","planned","counts","clauses"],"properties":{"schemaVersion":{"const":1},"suite":{"type":"object","required":["name","version","specification"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"specification":{"type":"string"},"specificationText":{"type":"object","required":["sha256","handedOver"],"properties":{"sha256":{"type":"string"},"handedOver":{"type":"string"}}},"digest":{"type":"string"}}},"target":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"},"regions":{"type":"array","items":{"type":"string"}},"retentionHours":{"type":"number"},"meteringDelayHours":{"type":"number"},"clock":{"enum":["movable","running"]},"sandboxHours":{"type":"number"},"reference":{"const":true},"forbidsKeptEvidence":{"const":true}}},"targetSeen":{"type":"array","items":{"type":"object","required":["kind"],"properties":{"kind":{"enum":["reference","module","package","address"]},"path":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"file":{"type":"string"},"sha256":{"type":"string"},"referenceLoaded":{"const":true},"address":{"type":"string"},"certificate":{"type":"string"}}}},"reference":{"enum":["bundled","declared","loaded"]},"startedBy":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"service":{"type":"string"}}}},"storageReader":{"type":"object","required":["argument","kind"],"properties":{"argument":{"type":"string"},"kind":{"enum":["folder","module"]},"sha256":{"type":"string"}}},"started":{"type":["string","null"],"format":"time"},"finished":{"type":["string","null"],"format":"time"},"events":{"type":"array","items":{"type":"object","required":["kind","at"],"properties":{"kind":{"enum":["resumed","broken-off","waited","waiting","rerun","bailed-out","unreachable"]},"at":{"type":"string"},"until":{"type":"string"},"scenarios":{"type":"integer","minimum":0},"of":{"type":"string"},"violations":{"type":"integer","minimum":0},"cause":{"type":"string"}}}},"latency":{"type":"object","required":["exchanges","waitedMs","share","p50","p95","max","operations"],"properties":{"exchanges":{"type":"integer","minimum":0},"waitedMs":{"type":"number"},"share":{"type":"number"},"p50":{"type":"number"},"p95":{"type":"number"},"max":{"type":"number"},"operations":{"type":"array","items":{"type":"object","required":["operation","exchanges","waitedMs","p50","p95","max"],"properties":{"operation":{"type":"string"},"exchanges":{"type":"integer","minimum":0},"waitedMs":{"type":"number"},"p50":{"type":"number"},"p95":{"type":"number"},"max":{"type":"number"}}}},"slow":{"enum":["delayed-acknowledgements","unknown"]}}},"outcome":{"enum":["conformant","partial","violations","faulted","incomplete"]},"profile":{"type":"string"},"documented":{"type":"object","required":["inProfile","shown","byteLevel"],"properties":{"inProfile":{"type":"integer","minimum":0},"shown":{"type":"integer","minimum":0},"byteLevel":{"type":"integer","minimum":0}}},"partial":{"type":"boolean"},"selection":{"type":"object","properties":{"tags":{"type":"string"},"clauses":{"type":"array","items":{"type":"string"}},"scenarios":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"shard":{"type":"string"},"walks":{"type":"integer","minimum":0},"rerun":{"type":"object","required":["run","started"],"properties":{"run":{"type":"string"},"started":{"type":["string","null"]}}},"bail":{"type":"integer","minimum":1}}},"strict":{"const":true},"planned":{"type":"integer","minimum":0},"counts":{"type":"object","required":["conforms","violates","faulted","inapplicable","excluded","notRun","observed"],"properties":{"conforms":{"type":"integer","minimum":0},"violates":{"type":"integer","minimum":0},"noted":{"type":"integer","minimum":0},"faulted":{"type":"integer","minimum":0},"inapplicable":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0},"notRun":{"type":"integer","minimum":0},"waiting":{"type":"integer","minimum":0},"observed":{"type":"integer","minimum":0}}},"waived":{"type":"integer","minimum":0},"clauses":{"type":"array","items":{"type":"object","required":["id","statement","standing","verdict","strength","scenarios"],"properties":{"id":{"type":"string"},"statement":{"type":"string"},"standing":{"enum":["documented","contested","inferred","observed"]},"verdict":{"enum":["conforms","violates","faulted","not-run","waiting","unproven","excluded","not-tested"]},"inPart":{"const":true},"strength":{"enum":["declared","configured","behavioural","byte-level","byte-level-independent",null]},"places":{"type":"array","items":{"type":"object","required":[],"properties":{"sentences":{"type":"array","items":{"type":"integer","minimum":0}}}}},"note":{"type":"string"},"scenarios":{"type":"array","items":{"type":"object","required":["id","name","verdict","durationMs"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"verdict":{"enum":["conforms","violates","faulted","inapplicable","excluded","not-run","waiting"]},"countedAs":{"enum":["noted","observed"]},"reason":{"type":"string"},"reading":{"type":"string"},"waiver":{"type":"object"},"durationMs":{"type":"number"}}}}}}}}};
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
if(data9.clock !== undefined){
let data16 = data9.clock;
const _errs32 = errors;
if(!((data16 === "movable") || (data16 === "running"))){
validate10.errors = [{instancePath:instancePath+"/target/clock",schemaPath:"#/properties/target/properties/clock/enum",keyword:"enum",params:{allowedValues: schema11.properties.target.properties.clock.enum},schema:schema11.properties.target.properties.clock.enum,parentSchema:schema11.properties.target.properties.clock,data:data16}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.sandboxHours !== undefined){
let data17 = data9.sandboxHours;
const _errs33 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
validate10.errors = [{instancePath:instancePath+"/target/sandboxHours",schemaPath:"#/properties/target/properties/sandboxHours/type",keyword:"type",params:{type: "number"},schema:schema11.properties.target.properties.sandboxHours.type,parentSchema:schema11.properties.target.properties.sandboxHours,data:data17}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.reference !== undefined){
let data18 = data9.reference;
const _errs35 = errors;
if(true !== data18){
validate10.errors = [{instancePath:instancePath+"/target/reference",schemaPath:"#/properties/target/properties/reference/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.target.properties.reference,data:data18}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.forbidsKeptEvidence !== undefined){
let data19 = data9.forbidsKeptEvidence;
const _errs36 = errors;
if(true !== data19){
validate10.errors = [{instancePath:instancePath+"/target/forbidsKeptEvidence",schemaPath:"#/properties/target/properties/forbidsKeptEvidence/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.target.properties.forbidsKeptEvidence,data:data19}];
return false;
}
var valid3 = _errs36 === errors;
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
let data20 = data.targetSeen;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data20)){
var valid5 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs39 = errors;
if(errors === _errs39){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing4;
if((data21.kind === undefined) && (missing4 = "kind")){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1,schemaPath:"#/properties/targetSeen/items/required",keyword:"required",params:{missingProperty: missing4},schema:schema11.properties.targetSeen.items.required,parentSchema:schema11.properties.targetSeen.items,data:data21}];
return false;
}
else {
if(data21.kind !== undefined){
let data22 = data21.kind;
const _errs41 = errors;
if(!((((data22 === "reference") || (data22 === "module")) || (data22 === "package")) || (data22 === "address"))){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/kind",schemaPath:"#/properties/targetSeen/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.targetSeen.items.properties.kind.enum},schema:schema11.properties.targetSeen.items.properties.kind.enum,parentSchema:schema11.properties.targetSeen.items.properties.kind,data:data22}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.path !== undefined){
let data23 = data21.path;
const _errs42 = errors;
if(typeof data23 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/path",schemaPath:"#/properties/targetSeen/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.path.type,parentSchema:schema11.properties.targetSeen.items.properties.path,data:data23}];
return false;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.name !== undefined){
let data24 = data21.name;
const _errs44 = errors;
if(typeof data24 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/name",schemaPath:"#/properties/targetSeen/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.name.type,parentSchema:schema11.properties.targetSeen.items.properties.name,data:data24}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.version !== undefined){
let data25 = data21.version;
const _errs46 = errors;
if(typeof data25 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/version",schemaPath:"#/properties/targetSeen/items/properties/version/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.version.type,parentSchema:schema11.properties.targetSeen.items.properties.version,data:data25}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.file !== undefined){
let data26 = data21.file;
const _errs48 = errors;
if(typeof data26 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/file",schemaPath:"#/properties/targetSeen/items/properties/file/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.file.type,parentSchema:schema11.properties.targetSeen.items.properties.file,data:data26}];
return false;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.sha256 !== undefined){
let data27 = data21.sha256;
const _errs50 = errors;
if(typeof data27 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/sha256",schemaPath:"#/properties/targetSeen/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.sha256.type,parentSchema:schema11.properties.targetSeen.items.properties.sha256,data:data27}];
return false;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.referenceLoaded !== undefined){
let data28 = data21.referenceLoaded;
const _errs52 = errors;
if(true !== data28){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/referenceLoaded",schemaPath:"#/properties/targetSeen/items/properties/referenceLoaded/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.targetSeen.items.properties.referenceLoaded,data:data28}];
return false;
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.address !== undefined){
let data29 = data21.address;
const _errs53 = errors;
if(typeof data29 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/address",schemaPath:"#/properties/targetSeen/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.address.type,parentSchema:schema11.properties.targetSeen.items.properties.address,data:data29}];
return false;
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.certificate !== undefined){
let data30 = data21.certificate;
const _errs55 = errors;
if(typeof data30 !== "string"){
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1+"/certificate",schemaPath:"#/properties/targetSeen/items/properties/certificate/type",keyword:"type",params:{type: "string"},schema:schema11.properties.targetSeen.items.properties.certificate.type,parentSchema:schema11.properties.targetSeen.items.properties.certificate,data:data30}];
return false;
}
var valid6 = _errs55 === errors;
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
validate10.errors = [{instancePath:instancePath+"/targetSeen/" + i1,schemaPath:"#/properties/targetSeen/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.targetSeen.items.type,parentSchema:schema11.properties.targetSeen.items,data:data21}];
return false;
}
}
var valid5 = _errs39 === errors;
if(!valid5){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/targetSeen",schemaPath:"#/properties/targetSeen/type",keyword:"type",params:{type: "array"},schema:schema11.properties.targetSeen.type,parentSchema:schema11.properties.targetSeen,data:data20}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
let data31 = data.reference;
const _errs57 = errors;
if(!(((data31 === "bundled") || (data31 === "declared")) || (data31 === "loaded"))){
validate10.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/enum",keyword:"enum",params:{allowedValues: schema11.properties.reference.enum},schema:schema11.properties.reference.enum,parentSchema:schema11.properties.reference,data:data31}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedBy !== undefined){
let data32 = data.startedBy;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data32)){
var valid7 = true;
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
const _errs60 = errors;
if(errors === _errs60){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing5;
if((data33.name === undefined) && (missing5 = "name")){
validate10.errors = [{instancePath:instancePath+"/startedBy/" + i2,schemaPath:"#/properties/startedBy/items/required",keyword:"required",params:{missingProperty: missing5},schema:schema11.properties.startedBy.items.required,parentSchema:schema11.properties.startedBy.items,data:data33}];
return false;
}
else {
if(data33.name !== undefined){
let data34 = data33.name;
const _errs62 = errors;
if(typeof data34 !== "string"){
validate10.errors = [{instancePath:instancePath+"/startedBy/" + i2+"/name",schemaPath:"#/properties/startedBy/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.startedBy.items.properties.name.type,parentSchema:schema11.properties.startedBy.items.properties.name,data:data34}];
return false;
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.service !== undefined){
let data35 = data33.service;
const _errs64 = errors;
if(typeof data35 !== "string"){
validate10.errors = [{instancePath:instancePath+"/startedBy/" + i2+"/service",schemaPath:"#/properties/startedBy/items/properties/service/type",keyword:"type",params:{type: "string"},schema:schema11.properties.startedBy.items.properties.service.type,parentSchema:schema11.properties.startedBy.items.properties.service,data:data35}];
return false;
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/startedBy/" + i2,schemaPath:"#/properties/startedBy/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.startedBy.items.type,parentSchema:schema11.properties.startedBy.items,data:data33}];
return false;
}
}
var valid7 = _errs60 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/type",keyword:"type",params:{type: "array"},schema:schema11.properties.startedBy.type,parentSchema:schema11.properties.startedBy,data:data32}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storageReader !== undefined){
let data36 = data.storageReader;
const _errs66 = errors;
if(errors === _errs66){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing6;
if(((data36.argument === undefined) && (missing6 = "argument")) || ((data36.kind === undefined) && (missing6 = "kind"))){
validate10.errors = [{instancePath:instancePath+"/storageReader",schemaPath:"#/properties/storageReader/required",keyword:"required",params:{missingProperty: missing6},schema:schema11.properties.storageReader.required,parentSchema:schema11.properties.storageReader,data:data36}];
return false;
}
else {
if(data36.argument !== undefined){
let data37 = data36.argument;
const _errs68 = errors;
if(typeof data37 !== "string"){
validate10.errors = [{instancePath:instancePath+"/storageReader/argument",schemaPath:"#/properties/storageReader/properties/argument/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storageReader.properties.argument.type,parentSchema:schema11.properties.storageReader.properties.argument,data:data37}];
return false;
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.kind !== undefined){
let data38 = data36.kind;
const _errs70 = errors;
if(!((data38 === "folder") || (data38 === "module"))){
validate10.errors = [{instancePath:instancePath+"/storageReader/kind",schemaPath:"#/properties/storageReader/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.storageReader.properties.kind.enum},schema:schema11.properties.storageReader.properties.kind.enum,parentSchema:schema11.properties.storageReader.properties.kind,data:data38}];
return false;
}
var valid9 = _errs70 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data36.sha256 !== undefined){
let data39 = data36.sha256;
const _errs71 = errors;
if(typeof data39 !== "string"){
validate10.errors = [{instancePath:instancePath+"/storageReader/sha256",schemaPath:"#/properties/storageReader/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema11.properties.storageReader.properties.sha256.type,parentSchema:schema11.properties.storageReader.properties.sha256,data:data39}];
return false;
}
var valid9 = _errs71 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/storageReader",schemaPath:"#/properties/storageReader/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storageReader.type,parentSchema:schema11.properties.storageReader,data:data36}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started !== undefined){
let data40 = data.started;
const _errs73 = errors;
if((typeof data40 !== "string") && (data40 !== null)){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: schema11.properties.started.type},schema:schema11.properties.started.type,parentSchema:schema11.properties.started,data:data40}];
return false;
}
if(errors === _errs73){
if(errors === _errs73){
if(typeof data40 === "string"){
if(!(formats0(data40))){
validate10.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.started,data:data40}];
return false;
}
}
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finished !== undefined){
let data41 = data.finished;
const _errs75 = errors;
if((typeof data41 !== "string") && (data41 !== null)){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type: schema11.properties.finished.type},schema:schema11.properties.finished.type,parentSchema:schema11.properties.finished,data:data41}];
return false;
}
if(errors === _errs75){
if(errors === _errs75){
if(typeof data41 === "string"){
if(!(formats0(data41))){
validate10.errors = [{instancePath:instancePath+"/finished",schemaPath:"#/properties/finished/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema11.properties.finished,data:data41}];
return false;
}
}
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data42 = data.events;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data42)){
var valid10 = true;
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
const _errs79 = errors;
if(errors === _errs79){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing7;
if(((data43.kind === undefined) && (missing7 = "kind")) || ((data43.at === undefined) && (missing7 = "at"))){
validate10.errors = [{instancePath:instancePath+"/events/" + i3,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty: missing7},schema:schema11.properties.events.items.required,parentSchema:schema11.properties.events.items,data:data43}];
return false;
}
else {
if(data43.kind !== undefined){
let data44 = data43.kind;
const _errs81 = errors;
if(!(((((((data44 === "resumed") || (data44 === "broken-off")) || (data44 === "waited")) || (data44 === "waiting")) || (data44 === "rerun")) || (data44 === "bailed-out")) || (data44 === "unreachable"))){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/kind",schemaPath:"#/properties/events/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.events.items.properties.kind.enum},schema:schema11.properties.events.items.properties.kind.enum,parentSchema:schema11.properties.events.items.properties.kind,data:data44}];
return false;
}
var valid11 = _errs81 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data43.at !== undefined){
let data45 = data43.at;
const _errs82 = errors;
if(typeof data45 !== "string"){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/at",schemaPath:"#/properties/events/items/properties/at/type",keyword:"type",params:{type: "string"},schema:schema11.properties.events.items.properties.at.type,parentSchema:schema11.properties.events.items.properties.at,data:data45}];
return false;
}
var valid11 = _errs82 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data43.until !== undefined){
let data46 = data43.until;
const _errs84 = errors;
if(typeof data46 !== "string"){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/until",schemaPath:"#/properties/events/items/properties/until/type",keyword:"type",params:{type: "string"},schema:schema11.properties.events.items.properties.until.type,parentSchema:schema11.properties.events.items.properties.until,data:data46}];
return false;
}
var valid11 = _errs84 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data43.scenarios !== undefined){
let data47 = data43.scenarios;
const _errs86 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/scenarios",schemaPath:"#/properties/events/items/properties/scenarios/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.events.items.properties.scenarios.type,parentSchema:schema11.properties.events.items.properties.scenarios,data:data47}];
return false;
}
if(errors === _errs86){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/scenarios",schemaPath:"#/properties/events/items/properties/scenarios/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.events.items.properties.scenarios,data:data47}];
return false;
}
}
}
var valid11 = _errs86 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data43.of !== undefined){
let data48 = data43.of;
const _errs88 = errors;
if(typeof data48 !== "string"){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/of",schemaPath:"#/properties/events/items/properties/of/type",keyword:"type",params:{type: "string"},schema:schema11.properties.events.items.properties.of.type,parentSchema:schema11.properties.events.items.properties.of,data:data48}];
return false;
}
var valid11 = _errs88 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data43.violations !== undefined){
let data49 = data43.violations;
const _errs90 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/violations",schemaPath:"#/properties/events/items/properties/violations/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.events.items.properties.violations.type,parentSchema:schema11.properties.events.items.properties.violations,data:data49}];
return false;
}
if(errors === _errs90){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/violations",schemaPath:"#/properties/events/items/properties/violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.events.items.properties.violations,data:data49}];
return false;
}
}
}
var valid11 = _errs90 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data43.cause !== undefined){
let data50 = data43.cause;
const _errs92 = errors;
if(typeof data50 !== "string"){
validate10.errors = [{instancePath:instancePath+"/events/" + i3+"/cause",schemaPath:"#/properties/events/items/properties/cause/type",keyword:"type",params:{type: "string"},schema:schema11.properties.events.items.properties.cause.type,parentSchema:schema11.properties.events.items.properties.cause,data:data50}];
return false;
}
var valid11 = _errs92 === errors;
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
validate10.errors = [{instancePath:instancePath+"/events/" + i3,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.events.items.type,parentSchema:schema11.properties.events.items,data:data43}];
return false;
}
}
var valid10 = _errs79 === errors;
if(!valid10){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},schema:schema11.properties.events.type,parentSchema:schema11.properties.events,data:data42}];
return false;
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency !== undefined){
let data51 = data.latency;
const _errs94 = errors;
if(errors === _errs94){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing8;
if((((((((data51.exchanges === undefined) && (missing8 = "exchanges")) || ((data51.waitedMs === undefined) && (missing8 = "waitedMs"))) || ((data51.share === undefined) && (missing8 = "share"))) || ((data51.p50 === undefined) && (missing8 = "p50"))) || ((data51.p95 === undefined) && (missing8 = "p95"))) || ((data51.max === undefined) && (missing8 = "max"))) || ((data51.operations === undefined) && (missing8 = "operations"))){
validate10.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/required",keyword:"required",params:{missingProperty: missing8},schema:schema11.properties.latency.required,parentSchema:schema11.properties.latency,data:data51}];
return false;
}
else {
if(data51.exchanges !== undefined){
let data52 = data51.exchanges;
const _errs96 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate10.errors = [{instancePath:instancePath+"/latency/exchanges",schemaPath:"#/properties/latency/properties/exchanges/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.latency.properties.exchanges.type,parentSchema:schema11.properties.latency.properties.exchanges,data:data52}];
return false;
}
if(errors === _errs96){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate10.errors = [{instancePath:instancePath+"/latency/exchanges",schemaPath:"#/properties/latency/properties/exchanges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.latency.properties.exchanges,data:data52}];
return false;
}
}
}
var valid12 = _errs96 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data51.waitedMs !== undefined){
let data53 = data51.waitedMs;
const _errs98 = errors;
if(!((typeof data53 == "number") && (isFinite(data53)))){
validate10.errors = [{instancePath:instancePath+"/latency/waitedMs",schemaPath:"#/properties/latency/properties/waitedMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.waitedMs.type,parentSchema:schema11.properties.latency.properties.waitedMs,data:data53}];
return false;
}
var valid12 = _errs98 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data51.share !== undefined){
let data54 = data51.share;
const _errs100 = errors;
if(!((typeof data54 == "number") && (isFinite(data54)))){
validate10.errors = [{instancePath:instancePath+"/latency/share",schemaPath:"#/properties/latency/properties/share/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.share.type,parentSchema:schema11.properties.latency.properties.share,data:data54}];
return false;
}
var valid12 = _errs100 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data51.p50 !== undefined){
let data55 = data51.p50;
const _errs102 = errors;
if(!((typeof data55 == "number") && (isFinite(data55)))){
validate10.errors = [{instancePath:instancePath+"/latency/p50",schemaPath:"#/properties/latency/properties/p50/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.p50.type,parentSchema:schema11.properties.latency.properties.p50,data:data55}];
return false;
}
var valid12 = _errs102 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data51.p95 !== undefined){
let data56 = data51.p95;
const _errs104 = errors;
if(!((typeof data56 == "number") && (isFinite(data56)))){
validate10.errors = [{instancePath:instancePath+"/latency/p95",schemaPath:"#/properties/latency/properties/p95/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.p95.type,parentSchema:schema11.properties.latency.properties.p95,data:data56}];
return false;
}
var valid12 = _errs104 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data51.max !== undefined){
let data57 = data51.max;
const _errs106 = errors;
if(!((typeof data57 == "number") && (isFinite(data57)))){
validate10.errors = [{instancePath:instancePath+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.max.type,parentSchema:schema11.properties.latency.properties.max,data:data57}];
return false;
}
var valid12 = _errs106 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data51.operations !== undefined){
let data58 = data51.operations;
const _errs108 = errors;
if(errors === _errs108){
if(Array.isArray(data58)){
var valid13 = true;
const len4 = data58.length;
for(let i4=0; i4<len4; i4++){
let data59 = data58[i4];
const _errs110 = errors;
if(errors === _errs110){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing9;
if(((((((data59.operation === undefined) && (missing9 = "operation")) || ((data59.exchanges === undefined) && (missing9 = "exchanges"))) || ((data59.waitedMs === undefined) && (missing9 = "waitedMs"))) || ((data59.p50 === undefined) && (missing9 = "p50"))) || ((data59.p95 === undefined) && (missing9 = "p95"))) || ((data59.max === undefined) && (missing9 = "max"))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4,schemaPath:"#/properties/latency/properties/operations/items/required",keyword:"required",params:{missingProperty: missing9},schema:schema11.properties.latency.properties.operations.items.required,parentSchema:schema11.properties.latency.properties.operations.items,data:data59}];
return false;
}
else {
if(data59.operation !== undefined){
let data60 = data59.operation;
const _errs112 = errors;
if(typeof data60 !== "string"){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/operation",schemaPath:"#/properties/latency/properties/operations/items/properties/operation/type",keyword:"type",params:{type: "string"},schema:schema11.properties.latency.properties.operations.items.properties.operation.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.operation,data:data60}];
return false;
}
var valid14 = _errs112 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data59.exchanges !== undefined){
let data61 = data59.exchanges;
const _errs114 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/exchanges",schemaPath:"#/properties/latency/properties/operations/items/properties/exchanges/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.latency.properties.operations.items.properties.exchanges.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.exchanges,data:data61}];
return false;
}
if(errors === _errs114){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/exchanges",schemaPath:"#/properties/latency/properties/operations/items/properties/exchanges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.latency.properties.operations.items.properties.exchanges,data:data61}];
return false;
}
}
}
var valid14 = _errs114 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data59.waitedMs !== undefined){
let data62 = data59.waitedMs;
const _errs116 = errors;
if(!((typeof data62 == "number") && (isFinite(data62)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/waitedMs",schemaPath:"#/properties/latency/properties/operations/items/properties/waitedMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.operations.items.properties.waitedMs.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.waitedMs,data:data62}];
return false;
}
var valid14 = _errs116 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data59.p50 !== undefined){
let data63 = data59.p50;
const _errs118 = errors;
if(!((typeof data63 == "number") && (isFinite(data63)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/p50",schemaPath:"#/properties/latency/properties/operations/items/properties/p50/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.operations.items.properties.p50.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.p50,data:data63}];
return false;
}
var valid14 = _errs118 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data59.p95 !== undefined){
let data64 = data59.p95;
const _errs120 = errors;
if(!((typeof data64 == "number") && (isFinite(data64)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/p95",schemaPath:"#/properties/latency/properties/operations/items/properties/p95/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.operations.items.properties.p95.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.p95,data:data64}];
return false;
}
var valid14 = _errs120 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data59.max !== undefined){
let data65 = data59.max;
const _errs122 = errors;
if(!((typeof data65 == "number") && (isFinite(data65)))){
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4+"/max",schemaPath:"#/properties/latency/properties/operations/items/properties/max/type",keyword:"type",params:{type: "number"},schema:schema11.properties.latency.properties.operations.items.properties.max.type,parentSchema:schema11.properties.latency.properties.operations.items.properties.max,data:data65}];
return false;
}
var valid14 = _errs122 === errors;
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
validate10.errors = [{instancePath:instancePath+"/latency/operations/" + i4,schemaPath:"#/properties/latency/properties/operations/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.latency.properties.operations.items.type,parentSchema:schema11.properties.latency.properties.operations.items,data:data59}];
return false;
}
}
var valid13 = _errs110 === errors;
if(!valid13){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/latency/operations",schemaPath:"#/properties/latency/properties/operations/type",keyword:"type",params:{type: "array"},schema:schema11.properties.latency.properties.operations.type,parentSchema:schema11.properties.latency.properties.operations,data:data58}];
return false;
}
}
var valid12 = _errs108 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data51.slow !== undefined){
let data66 = data51.slow;
const _errs124 = errors;
if(!((data66 === "delayed-acknowledgements") || (data66 === "unknown"))){
validate10.errors = [{instancePath:instancePath+"/latency/slow",schemaPath:"#/properties/latency/properties/slow/enum",keyword:"enum",params:{allowedValues: schema11.properties.latency.properties.slow.enum},schema:schema11.properties.latency.properties.slow.enum,parentSchema:schema11.properties.latency.properties.slow,data:data66}];
return false;
}
var valid12 = _errs124 === errors;
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
validate10.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type: "object"},schema:schema11.properties.latency.type,parentSchema:schema11.properties.latency,data:data51}];
return false;
}
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data67 = data.outcome;
const _errs125 = errors;
if(!(((((data67 === "conformant") || (data67 === "partial")) || (data67 === "violations")) || (data67 === "faulted")) || (data67 === "incomplete"))){
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.outcome.enum},schema:schema11.properties.outcome.enum,parentSchema:schema11.properties.outcome,data:data67}];
return false;
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile !== undefined){
let data68 = data.profile;
const _errs126 = errors;
if(typeof data68 !== "string"){
validate10.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},schema:schema11.properties.profile.type,parentSchema:schema11.properties.profile,data:data68}];
return false;
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documented !== undefined){
let data69 = data.documented;
const _errs128 = errors;
if(errors === _errs128){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing10;
if((((data69.inProfile === undefined) && (missing10 = "inProfile")) || ((data69.shown === undefined) && (missing10 = "shown"))) || ((data69.byteLevel === undefined) && (missing10 = "byteLevel"))){
validate10.errors = [{instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/required",keyword:"required",params:{missingProperty: missing10},schema:schema11.properties.documented.required,parentSchema:schema11.properties.documented,data:data69}];
return false;
}
else {
if(data69.inProfile !== undefined){
let data70 = data69.inProfile;
const _errs130 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate10.errors = [{instancePath:instancePath+"/documented/inProfile",schemaPath:"#/properties/documented/properties/inProfile/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.inProfile.type,parentSchema:schema11.properties.documented.properties.inProfile,data:data70}];
return false;
}
if(errors === _errs130){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
validate10.errors = [{instancePath:instancePath+"/documented/inProfile",schemaPath:"#/properties/documented/properties/inProfile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.inProfile,data:data70}];
return false;
}
}
}
var valid15 = _errs130 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data69.shown !== undefined){
let data71 = data69.shown;
const _errs132 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate10.errors = [{instancePath:instancePath+"/documented/shown",schemaPath:"#/properties/documented/properties/shown/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.shown.type,parentSchema:schema11.properties.documented.properties.shown,data:data71}];
return false;
}
if(errors === _errs132){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
validate10.errors = [{instancePath:instancePath+"/documented/shown",schemaPath:"#/properties/documented/properties/shown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.shown,data:data71}];
return false;
}
}
}
var valid15 = _errs132 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data69.byteLevel !== undefined){
let data72 = data69.byteLevel;
const _errs134 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
validate10.errors = [{instancePath:instancePath+"/documented/byteLevel",schemaPath:"#/properties/documented/properties/byteLevel/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.documented.properties.byteLevel.type,parentSchema:schema11.properties.documented.properties.byteLevel,data:data72}];
return false;
}
if(errors === _errs134){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
validate10.errors = [{instancePath:instancePath+"/documented/byteLevel",schemaPath:"#/properties/documented/properties/byteLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.documented.properties.byteLevel,data:data72}];
return false;
}
}
}
var valid15 = _errs134 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/type",keyword:"type",params:{type: "object"},schema:schema11.properties.documented.type,parentSchema:schema11.properties.documented,data:data69}];
return false;
}
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partial !== undefined){
let data73 = data.partial;
const _errs136 = errors;
if(typeof data73 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.partial.type,parentSchema:schema11.properties.partial,data:data73}];
return false;
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selection !== undefined){
let data74 = data.selection;
const _errs138 = errors;
if(errors === _errs138){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.tags !== undefined){
let data75 = data74.tags;
const _errs140 = errors;
if(typeof data75 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/tags",schemaPath:"#/properties/selection/properties/tags/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.tags.type,parentSchema:schema11.properties.selection.properties.tags,data:data75}];
return false;
}
var valid16 = _errs140 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data74.clauses !== undefined){
let data76 = data74.clauses;
const _errs142 = errors;
if(errors === _errs142){
if(Array.isArray(data76)){
var valid17 = true;
const len5 = data76.length;
for(let i5=0; i5<len5; i5++){
let data77 = data76[i5];
const _errs144 = errors;
if(typeof data77 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/clauses/" + i5,schemaPath:"#/properties/selection/properties/clauses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.clauses.items.type,parentSchema:schema11.properties.selection.properties.clauses.items,data:data77}];
return false;
}
var valid17 = _errs144 === errors;
if(!valid17){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/selection/clauses",schemaPath:"#/properties/selection/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.selection.properties.clauses.type,parentSchema:schema11.properties.selection.properties.clauses,data:data76}];
return false;
}
}
var valid16 = _errs142 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data74.scenarios !== undefined){
let data78 = data74.scenarios;
const _errs146 = errors;
if(errors === _errs146){
if(Array.isArray(data78)){
var valid18 = true;
const len6 = data78.length;
for(let i6=0; i6<len6; i6++){
let data79 = data78[i6];
const _errs148 = errors;
if(typeof data79 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/scenarios/" + i6,schemaPath:"#/properties/selection/properties/scenarios/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.scenarios.items.type,parentSchema:schema11.properties.selection.properties.scenarios.items,data:data79}];
return false;
}
var valid18 = _errs148 === errors;
if(!valid18){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/selection/scenarios",schemaPath:"#/properties/selection/properties/scenarios/type",keyword:"type",params:{type: "array"},schema:schema11.properties.selection.properties.scenarios.type,parentSchema:schema11.properties.selection.properties.scenarios,data:data78}];
return false;
}
}
var valid16 = _errs146 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data74.name !== undefined){
let data80 = data74.name;
const _errs150 = errors;
if(typeof data80 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/name",schemaPath:"#/properties/selection/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.name.type,parentSchema:schema11.properties.selection.properties.name,data:data80}];
return false;
}
var valid16 = _errs150 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data74.shard !== undefined){
let data81 = data74.shard;
const _errs152 = errors;
if(typeof data81 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/shard",schemaPath:"#/properties/selection/properties/shard/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.shard.type,parentSchema:schema11.properties.selection.properties.shard,data:data81}];
return false;
}
var valid16 = _errs152 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data74.walks !== undefined){
let data82 = data74.walks;
const _errs154 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate10.errors = [{instancePath:instancePath+"/selection/walks",schemaPath:"#/properties/selection/properties/walks/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.selection.properties.walks.type,parentSchema:schema11.properties.selection.properties.walks,data:data82}];
return false;
}
if(errors === _errs154){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
validate10.errors = [{instancePath:instancePath+"/selection/walks",schemaPath:"#/properties/selection/properties/walks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.selection.properties.walks,data:data82}];
return false;
}
}
}
var valid16 = _errs154 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data74.rerun !== undefined){
let data83 = data74.rerun;
const _errs156 = errors;
if(errors === _errs156){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing11;
if(((data83.run === undefined) && (missing11 = "run")) || ((data83.started === undefined) && (missing11 = "started"))){
validate10.errors = [{instancePath:instancePath+"/selection/rerun",schemaPath:"#/properties/selection/properties/rerun/required",keyword:"required",params:{missingProperty: missing11},schema:schema11.properties.selection.properties.rerun.required,parentSchema:schema11.properties.selection.properties.rerun,data:data83}];
return false;
}
else {
if(data83.run !== undefined){
let data84 = data83.run;
const _errs158 = errors;
if(typeof data84 !== "string"){
validate10.errors = [{instancePath:instancePath+"/selection/rerun/run",schemaPath:"#/properties/selection/properties/rerun/properties/run/type",keyword:"type",params:{type: "string"},schema:schema11.properties.selection.properties.rerun.properties.run.type,parentSchema:schema11.properties.selection.properties.rerun.properties.run,data:data84}];
return false;
}
var valid19 = _errs158 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data83.started !== undefined){
let data85 = data83.started;
const _errs160 = errors;
if((typeof data85 !== "string") && (data85 !== null)){
validate10.errors = [{instancePath:instancePath+"/selection/rerun/started",schemaPath:"#/properties/selection/properties/rerun/properties/started/type",keyword:"type",params:{type: schema11.properties.selection.properties.rerun.properties.started.type},schema:schema11.properties.selection.properties.rerun.properties.started.type,parentSchema:schema11.properties.selection.properties.rerun.properties.started,data:data85}];
return false;
}
var valid19 = _errs160 === errors;
}
else {
var valid19 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/selection/rerun",schemaPath:"#/properties/selection/properties/rerun/type",keyword:"type",params:{type: "object"},schema:schema11.properties.selection.properties.rerun.type,parentSchema:schema11.properties.selection.properties.rerun,data:data83}];
return false;
}
}
var valid16 = _errs156 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data74.bail !== undefined){
let data86 = data74.bail;
const _errs162 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate10.errors = [{instancePath:instancePath+"/selection/bail",schemaPath:"#/properties/selection/properties/bail/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.selection.properties.bail.type,parentSchema:schema11.properties.selection.properties.bail,data:data86}];
return false;
}
if(errors === _errs162){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 1 || isNaN(data86)){
validate10.errors = [{instancePath:instancePath+"/selection/bail",schemaPath:"#/properties/selection/properties/bail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.selection.properties.bail,data:data86}];
return false;
}
}
}
var valid16 = _errs162 === errors;
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
}
else {
validate10.errors = [{instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type: "object"},schema:schema11.properties.selection.type,parentSchema:schema11.properties.selection,data:data74}];
return false;
}
}
var valid0 = _errs138 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
let data87 = data.strict;
const _errs164 = errors;
if(true !== data87){
validate10.errors = [{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.strict,data:data87}];
return false;
}
var valid0 = _errs164 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planned !== undefined){
let data88 = data.planned;
const _errs165 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.planned.type,parentSchema:schema11.properties.planned,data:data88}];
return false;
}
if(errors === _errs165){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
validate10.errors = [{instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.planned,data:data88}];
return false;
}
}
}
var valid0 = _errs165 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data89 = data.counts;
const _errs167 = errors;
if(errors === _errs167){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing12;
if((((((((data89.conforms === undefined) && (missing12 = "conforms")) || ((data89.violates === undefined) && (missing12 = "violates"))) || ((data89.faulted === undefined) && (missing12 = "faulted"))) || ((data89.inapplicable === undefined) && (missing12 = "inapplicable"))) || ((data89.excluded === undefined) && (missing12 = "excluded"))) || ((data89.notRun === undefined) && (missing12 = "notRun"))) || ((data89.observed === undefined) && (missing12 = "observed"))){
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing12},schema:schema11.properties.counts.required,parentSchema:schema11.properties.counts,data:data89}];
return false;
}
else {
if(data89.conforms !== undefined){
let data90 = data89.conforms;
const _errs169 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.conforms.type,parentSchema:schema11.properties.counts.properties.conforms,data:data90}];
return false;
}
if(errors === _errs169){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
validate10.errors = [{instancePath:instancePath+"/counts/conforms",schemaPath:"#/properties/counts/properties/conforms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.conforms,data:data90}];
return false;
}
}
}
var valid20 = _errs169 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data89.violates !== undefined){
let data91 = data89.violates;
const _errs171 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.violates.type,parentSchema:schema11.properties.counts.properties.violates,data:data91}];
return false;
}
if(errors === _errs171){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
validate10.errors = [{instancePath:instancePath+"/counts/violates",schemaPath:"#/properties/counts/properties/violates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.violates,data:data91}];
return false;
}
}
}
var valid20 = _errs171 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data89.noted !== undefined){
let data92 = data89.noted;
const _errs173 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
validate10.errors = [{instancePath:instancePath+"/counts/noted",schemaPath:"#/properties/counts/properties/noted/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.noted.type,parentSchema:schema11.properties.counts.properties.noted,data:data92}];
return false;
}
if(errors === _errs173){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
validate10.errors = [{instancePath:instancePath+"/counts/noted",schemaPath:"#/properties/counts/properties/noted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.noted,data:data92}];
return false;
}
}
}
var valid20 = _errs173 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data89.faulted !== undefined){
let data93 = data89.faulted;
const _errs175 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.faulted.type,parentSchema:schema11.properties.counts.properties.faulted,data:data93}];
return false;
}
if(errors === _errs175){
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
validate10.errors = [{instancePath:instancePath+"/counts/faulted",schemaPath:"#/properties/counts/properties/faulted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.faulted,data:data93}];
return false;
}
}
}
var valid20 = _errs175 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data89.inapplicable !== undefined){
let data94 = data89.inapplicable;
const _errs177 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.inapplicable.type,parentSchema:schema11.properties.counts.properties.inapplicable,data:data94}];
return false;
}
if(errors === _errs177){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
validate10.errors = [{instancePath:instancePath+"/counts/inapplicable",schemaPath:"#/properties/counts/properties/inapplicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.inapplicable,data:data94}];
return false;
}
}
}
var valid20 = _errs177 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data89.excluded !== undefined){
let data95 = data89.excluded;
const _errs179 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.excluded.type,parentSchema:schema11.properties.counts.properties.excluded,data:data95}];
return false;
}
if(errors === _errs179){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
validate10.errors = [{instancePath:instancePath+"/counts/excluded",schemaPath:"#/properties/counts/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.excluded,data:data95}];
return false;
}
}
}
var valid20 = _errs179 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data89.notRun !== undefined){
let data96 = data89.notRun;
const _errs181 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.notRun.type,parentSchema:schema11.properties.counts.properties.notRun,data:data96}];
return false;
}
if(errors === _errs181){
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
validate10.errors = [{instancePath:instancePath+"/counts/notRun",schemaPath:"#/properties/counts/properties/notRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.notRun,data:data96}];
return false;
}
}
}
var valid20 = _errs181 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data89.waiting !== undefined){
let data97 = data89.waiting;
const _errs183 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
validate10.errors = [{instancePath:instancePath+"/counts/waiting",schemaPath:"#/properties/counts/properties/waiting/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.waiting.type,parentSchema:schema11.properties.counts.properties.waiting,data:data97}];
return false;
}
if(errors === _errs183){
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
validate10.errors = [{instancePath:instancePath+"/counts/waiting",schemaPath:"#/properties/counts/properties/waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.waiting,data:data97}];
return false;
}
}
}
var valid20 = _errs183 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data89.observed !== undefined){
let data98 = data89.observed;
const _errs185 = errors;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.counts.properties.observed.type,parentSchema:schema11.properties.counts.properties.observed,data:data98}];
return false;
}
if(errors === _errs185){
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
validate10.errors = [{instancePath:instancePath+"/counts/observed",schemaPath:"#/properties/counts/properties/observed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.counts.properties.observed,data:data98}];
return false;
}
}
}
var valid20 = _errs185 === errors;
}
else {
var valid20 = true;
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
validate10.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.counts.type,parentSchema:schema11.properties.counts,data:data89}];
return false;
}
}
var valid0 = _errs167 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data99 = data.waived;
const _errs187 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.waived.type,parentSchema:schema11.properties.waived,data:data99}];
return false;
}
if(errors === _errs187){
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
validate10.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.waived,data:data99}];
return false;
}
}
}
var valid0 = _errs187 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data100 = data.clauses;
const _errs189 = errors;
if(errors === _errs189){
if(Array.isArray(data100)){
var valid21 = true;
const len7 = data100.length;
for(let i7=0; i7<len7; i7++){
let data101 = data100[i7];
const _errs191 = errors;
if(errors === _errs191){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing13;
if(((((((data101.id === undefined) && (missing13 = "id")) || ((data101.statement === undefined) && (missing13 = "statement"))) || ((data101.standing === undefined) && (missing13 = "standing"))) || ((data101.verdict === undefined) && (missing13 = "verdict"))) || ((data101.strength === undefined) && (missing13 = "strength"))) || ((data101.scenarios === undefined) && (missing13 = "scenarios"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: missing13},schema:schema11.properties.clauses.items.required,parentSchema:schema11.properties.clauses.items,data:data101}];
return false;
}
else {
if(data101.id !== undefined){
let data102 = data101.id;
const _errs193 = errors;
if(typeof data102 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/id",schemaPath:"#/properties/clauses/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.id,data:data102}];
return false;
}
var valid22 = _errs193 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data101.statement !== undefined){
let data103 = data101.statement;
const _errs195 = errors;
if(typeof data103 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/statement",schemaPath:"#/properties/clauses/items/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.statement.type,parentSchema:schema11.properties.clauses.items.properties.statement,data:data103}];
return false;
}
var valid22 = _errs195 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data101.standing !== undefined){
let data104 = data101.standing;
const _errs197 = errors;
if(!((((data104 === "documented") || (data104 === "contested")) || (data104 === "inferred")) || (data104 === "observed"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/standing",schemaPath:"#/properties/clauses/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.standing.enum},schema:schema11.properties.clauses.items.properties.standing.enum,parentSchema:schema11.properties.clauses.items.properties.standing,data:data104}];
return false;
}
var valid22 = _errs197 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data101.verdict !== undefined){
let data105 = data101.verdict;
const _errs198 = errors;
if(!((((((((data105 === "conforms") || (data105 === "violates")) || (data105 === "faulted")) || (data105 === "not-run")) || (data105 === "waiting")) || (data105 === "unproven")) || (data105 === "excluded")) || (data105 === "not-tested"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/verdict",schemaPath:"#/properties/clauses/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.verdict,data:data105}];
return false;
}
var valid22 = _errs198 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data101.inPart !== undefined){
let data106 = data101.inPart;
const _errs199 = errors;
if(true !== data106){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/inPart",schemaPath:"#/properties/clauses/items/properties/inPart/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema11.properties.clauses.items.properties.inPart,data:data106}];
return false;
}
var valid22 = _errs199 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data101.strength !== undefined){
let data107 = data101.strength;
const _errs200 = errors;
if(!((((((data107 === "declared") || (data107 === "configured")) || (data107 === "behavioural")) || (data107 === "byte-level")) || (data107 === "byte-level-independent")) || (data107 === null))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/strength",schemaPath:"#/properties/clauses/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.strength.enum},schema:schema11.properties.clauses.items.properties.strength.enum,parentSchema:schema11.properties.clauses.items.properties.strength,data:data107}];
return false;
}
var valid22 = _errs200 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data101.places !== undefined){
let data108 = data101.places;
const _errs201 = errors;
if(errors === _errs201){
if(Array.isArray(data108)){
var valid23 = true;
const len8 = data108.length;
for(let i8=0; i8<len8; i8++){
let data109 = data108[i8];
const _errs203 = errors;
if(errors === _errs203){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.sentences !== undefined){
let data110 = data109.sentences;
const _errs205 = errors;
if(errors === _errs205){
if(Array.isArray(data110)){
var valid25 = true;
const len9 = data110.length;
for(let i9=0; i9<len9; i9++){
let data111 = data110[i9];
const _errs207 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/places/" + i8+"/sentences/" + i9,schemaPath:"#/properties/clauses/items/properties/places/items/properties/sentences/items/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.clauses.items.properties.places.items.properties.sentences.items.type,parentSchema:schema11.properties.clauses.items.properties.places.items.properties.sentences.items,data:data111}];
return false;
}
if(errors === _errs207){
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/places/" + i8+"/sentences/" + i9,schemaPath:"#/properties/clauses/items/properties/places/items/properties/sentences/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.clauses.items.properties.places.items.properties.sentences.items,data:data111}];
return false;
}
}
}
var valid25 = _errs207 === errors;
if(!valid25){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/places/" + i8+"/sentences",schemaPath:"#/properties/clauses/items/properties/places/items/properties/sentences/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.places.items.properties.sentences.type,parentSchema:schema11.properties.clauses.items.properties.places.items.properties.sentences,data:data110}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/places/" + i8,schemaPath:"#/properties/clauses/items/properties/places/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.places.items.type,parentSchema:schema11.properties.clauses.items.properties.places.items,data:data109}];
return false;
}
}
var valid23 = _errs203 === errors;
if(!valid23){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/places",schemaPath:"#/properties/clauses/items/properties/places/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.places.type,parentSchema:schema11.properties.clauses.items.properties.places,data:data108}];
return false;
}
}
var valid22 = _errs201 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data101.note !== undefined){
let data112 = data101.note;
const _errs209 = errors;
if(typeof data112 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/note",schemaPath:"#/properties/clauses/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.note.type,parentSchema:schema11.properties.clauses.items.properties.note,data:data112}];
return false;
}
var valid22 = _errs209 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data101.scenarios !== undefined){
let data113 = data101.scenarios;
const _errs211 = errors;
if(errors === _errs211){
if(Array.isArray(data113)){
var valid26 = true;
const len10 = data113.length;
for(let i10=0; i10<len10; i10++){
let data114 = data113[i10];
const _errs213 = errors;
if(errors === _errs213){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
let missing14;
if(((((data114.id === undefined) && (missing14 = "id")) || ((data114.name === undefined) && (missing14 = "name"))) || ((data114.verdict === undefined) && (missing14 = "verdict"))) || ((data114.durationMs === undefined) && (missing14 = "durationMs"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10,schemaPath:"#/properties/clauses/items/properties/scenarios/items/required",keyword:"required",params:{missingProperty: missing14},schema:schema11.properties.clauses.items.properties.scenarios.items.required,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data114}];
return false;
}
else {
if(data114.id !== undefined){
let data115 = data114.id;
const _errs215 = errors;
if(typeof data115 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10+"/id",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.id.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.id,data:data115}];
return false;
}
var valid27 = _errs215 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data114.name !== undefined){
let data116 = data114.name;
const _errs217 = errors;
if(typeof data116 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10+"/name",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.name.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.name,data:data116}];
return false;
}
var valid27 = _errs217 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data114.verdict !== undefined){
let data117 = data114.verdict;
const _errs219 = errors;
if(!(((((((data117 === "conforms") || (data117 === "violates")) || (data117 === "faulted")) || (data117 === "inapplicable")) || (data117 === "excluded")) || (data117 === "not-run")) || (data117 === "waiting"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10+"/verdict",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict.enum,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.verdict,data:data117}];
return false;
}
var valid27 = _errs219 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data114.countedAs !== undefined){
let data118 = data114.countedAs;
const _errs220 = errors;
if(!((data118 === "noted") || (data118 === "observed"))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10+"/countedAs",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/countedAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.clauses.items.properties.scenarios.items.properties.countedAs.enum},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.countedAs.enum,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.countedAs,data:data118}];
return false;
}
var valid27 = _errs220 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data114.reason !== undefined){
let data119 = data114.reason;
const _errs221 = errors;
if(typeof data119 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10+"/reason",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reason,data:data119}];
return false;
}
var valid27 = _errs221 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data114.reading !== undefined){
let data120 = data114.reading;
const _errs223 = errors;
if(typeof data120 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10+"/reading",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/reading/type",keyword:"type",params:{type: "string"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.reading,data:data120}];
return false;
}
var valid27 = _errs223 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data114.waiver !== undefined){
let data121 = data114.waiver;
const _errs225 = errors;
if(!(data121 && typeof data121 == "object" && !Array.isArray(data121))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10+"/waiver",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/waiver/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.waiver,data:data121}];
return false;
}
var valid27 = _errs225 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data114.durationMs !== undefined){
let data122 = data114.durationMs;
const _errs227 = errors;
if(!((typeof data122 == "number") && (isFinite(data122)))){
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10+"/durationMs",schemaPath:"#/properties/clauses/items/properties/scenarios/items/properties/durationMs/type",keyword:"type",params:{type: "number"},schema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items.properties.durationMs,data:data122}];
return false;
}
var valid27 = _errs227 === errors;
}
else {
var valid27 = true;
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
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios/" + i10,schemaPath:"#/properties/clauses/items/properties/scenarios/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.properties.scenarios.items.type,parentSchema:schema11.properties.clauses.items.properties.scenarios.items,data:data114}];
return false;
}
}
var valid26 = _errs213 === errors;
if(!valid26){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7+"/scenarios",schemaPath:"#/properties/clauses/items/properties/scenarios/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.items.properties.scenarios.type,parentSchema:schema11.properties.clauses.items.properties.scenarios,data:data113}];
return false;
}
}
var valid22 = _errs211 === errors;
}
else {
var valid22 = true;
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
validate10.errors = [{instancePath:instancePath+"/clauses/" + i7,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clauses.items.type,parentSchema:schema11.properties.clauses.items,data:data101}];
return false;
}
}
var valid21 = _errs191 === errors;
if(!valid21){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.clauses.type,parentSchema:schema11.properties.clauses,data:data100}];
return false;
}
}
var valid0 = _errs189 === errors;
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

