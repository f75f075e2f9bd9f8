// Generated from adapters/target.ts by npm run contract. Do not edit.
"use strict";
exports.createProject = validate10;
const schema11 = {"type":"object","required":["name","region","encryption"],"properties":{"name":{"type":"string"},"region":{"type":"string"},"encryption":{"type":["object","null"],"required":["algorithm","key"],"properties":{"algorithm":{"type":"string"},"key":{"type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","required":["kind"],"properties":{"kind":{"const":"default"}}},{"type":"object","required":["kind","keyId"],"properties":{"kind":{"const":"byok"},"keyId":{"type":"string"}}}]}}}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.region === undefined) && (missing0 = "region"))) || ((data.encryption === undefined) && (missing0 = "encryption"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema11.required,parentSchema:schema11,data}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data1 = data.region;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema11.properties.region.type,parentSchema:schema11.properties.region,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encryption !== undefined){
let data2 = data.encryption;
const _errs5 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
validate10.errors = [{instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: schema11.properties.encryption.type},schema:schema11.properties.encryption.type,parentSchema:schema11.properties.encryption,data:data2}];
return false;
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.algorithm === undefined) && (missing1 = "algorithm")) || ((data2.key === undefined) && (missing1 = "key"))){
validate10.errors = [{instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/required",keyword:"required",params:{missingProperty: missing1},schema:schema11.properties.encryption.required,parentSchema:schema11.properties.encryption,data:data2}];
return false;
}
else {
if(data2.algorithm !== undefined){
let data3 = data2.algorithm;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/encryption/algorithm",schemaPath:"#/properties/encryption/properties/algorithm/type",keyword:"type",params:{type: "string"},schema:schema11.properties.encryption.properties.algorithm.type,parentSchema:schema11.properties.encryption.properties.algorithm,data:data3}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.key !== undefined){
let data4 = data2.key;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const tag0 = data4.kind;
if(typeof tag0 == "string"){
if(tag0 === "default"){
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.kind === undefined) && (missing2 = "kind")){
validate10.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},schema:schema11.properties.encryption.properties.key.oneOf[0].required,parentSchema:schema11.properties.encryption.properties.key.oneOf[0],data:data4}];
return false;
}
else {
if(data4.kind !== undefined){
let data5 = data4.kind;
if("default" !== data5){
validate10.errors = [{instancePath:instancePath+"/encryption/key/kind",schemaPath:"#/properties/encryption/properties/key/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "default"},schema:"default",parentSchema:schema11.properties.encryption.properties.key.oneOf[0].properties.kind,data:data5}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema11.properties.encryption.properties.key.oneOf[0].type,parentSchema:schema11.properties.encryption.properties.key.oneOf[0],data:data4}];
return false;
}
}
}
else if(tag0 === "byok"){
const _errs15 = errors;
if(errors === _errs15){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if(((data4.kind === undefined) && (missing3 = "kind")) || ((data4.keyId === undefined) && (missing3 = "keyId"))){
validate10.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},schema:schema11.properties.encryption.properties.key.oneOf[1].required,parentSchema:schema11.properties.encryption.properties.key.oneOf[1],data:data4}];
return false;
}
else {
if(data4.kind !== undefined){
let data6 = data4.kind;
const _errs17 = errors;
if("byok" !== data6){
validate10.errors = [{instancePath:instancePath+"/encryption/key/kind",schemaPath:"#/properties/encryption/properties/key/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "byok"},schema:"byok",parentSchema:schema11.properties.encryption.properties.key.oneOf[1].properties.kind,data:data6}];
return false;
}
var valid6 = _errs17 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.keyId !== undefined){
let data7 = data4.keyId;
const _errs18 = errors;
if(typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/encryption/key/keyId",schemaPath:"#/properties/encryption/properties/key/oneOf/1/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.encryption.properties.key.oneOf[1].properties.keyId.type,parentSchema:schema11.properties.encryption.properties.key.oneOf[1].properties.keyId,data:data7}];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema11.properties.encryption.properties.key.oneOf[1].type,parentSchema:schema11.properties.encryption.properties.key.oneOf[1],data:data4}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},schema:schema11.properties.encryption.properties.key.discriminator,parentSchema:schema11.properties.encryption.properties.key,data:data4}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},schema:schema11.properties.encryption.properties.key.discriminator,parentSchema:schema11.properties.encryption.properties.key,data:data4}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/type",keyword:"type",params:{type: "object"},schema:schema11.properties.encryption.properties.key.type,parentSchema:schema11.properties.encryption.properties.key,data:data4}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
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

exports.writeRows = validate11;
const schema12 = {"type":"null"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data !== null){
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "null"},schema:schema12.type,parentSchema:schema12,data}];
return false;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.readRows = validate12;
const schema13 = {"type":"array","items":{"type":"object","texts":true}};
const func2 = require("./fast-checks").texts;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(func2(data0))){
validate12.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/texts",keyword:"texts",params:{},schema:true,parentSchema:schema13.items,data:data0}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema13.items.type,parentSchema:schema13.items,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema13.type,parentSchema:schema13,data}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

exports["keys.status"] = validate13;
const schema14 = {"type":"object","required":["activated"],"properties":{"activated":{"type":"boolean"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.activated === undefined) && (missing0 = "activated")){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema14.required,parentSchema:schema14,data}];
return false;
}
else {
if(data.activated !== undefined){
let data0 = data.activated;
if(typeof data0 !== "boolean"){
validate13.errors = [{instancePath:instancePath+"/activated",schemaPath:"#/properties/activated/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.activated.type,parentSchema:schema14.properties.activated,data:data0}];
return false;
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

exports["keys.create"] = validate14;
const schema15 = {"type":"object","allOf":[{"type":"object","required":["keyId","arn","region","state","creator"],"properties":{"keyId":{"type":"string"},"arn":{"type":"string"},"region":{"type":"string"},"state":{"enum":["Enabled","Disabled","PendingDeletion"]},"creator":{"enum":["user","service"]},"deleteDate":{"type":"string","format":"time"}}},{"type":"object","dependencies":{"deleteDate":{"properties":{"state":{"const":"PendingDeletion"}}}}}]};
const formats0 = require("./fast-checks").time;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data}];
return false;
}
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.keyId === undefined) && (missing0 = "keyId")) || ((data.arn === undefined) && (missing0 = "arn"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.creator === undefined) && (missing0 = "creator"))){
validate14.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema15.allOf[0].required,parentSchema:schema15.allOf[0],data}];
return false;
}
else {
if(data.keyId !== undefined){
let data0 = data.keyId;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate14.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/allOf/0/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema15.allOf[0].properties.keyId.type,parentSchema:schema15.allOf[0].properties.keyId,data:data0}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.arn !== undefined){
let data1 = data.arn;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate14.errors = [{instancePath:instancePath+"/arn",schemaPath:"#/allOf/0/properties/arn/type",keyword:"type",params:{type: "string"},schema:schema15.allOf[0].properties.arn.type,parentSchema:schema15.allOf[0].properties.arn,data:data1}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.region !== undefined){
let data2 = data.region;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate14.errors = [{instancePath:instancePath+"/region",schemaPath:"#/allOf/0/properties/region/type",keyword:"type",params:{type: "string"},schema:schema15.allOf[0].properties.region.type,parentSchema:schema15.allOf[0].properties.region,data:data2}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.state !== undefined){
let data3 = data.state;
const _errs9 = errors;
if(!(((data3 === "Enabled") || (data3 === "Disabled")) || (data3 === "PendingDeletion"))){
validate14.errors = [{instancePath:instancePath+"/state",schemaPath:"#/allOf/0/properties/state/enum",keyword:"enum",params:{allowedValues: schema15.allOf[0].properties.state.enum},schema:schema15.allOf[0].properties.state.enum,parentSchema:schema15.allOf[0].properties.state,data:data3}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.creator !== undefined){
let data4 = data.creator;
const _errs10 = errors;
if(!((data4 === "user") || (data4 === "service"))){
validate14.errors = [{instancePath:instancePath+"/creator",schemaPath:"#/allOf/0/properties/creator/enum",keyword:"enum",params:{allowedValues: schema15.allOf[0].properties.creator.enum},schema:schema15.allOf[0].properties.creator.enum,parentSchema:schema15.allOf[0].properties.creator,data:data4}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.deleteDate !== undefined){
let data5 = data.deleteDate;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate14.errors = [{instancePath:instancePath+"/deleteDate",schemaPath:"#/allOf/0/properties/deleteDate/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema15.allOf[0].properties.deleteDate,data:data5}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/deleteDate",schemaPath:"#/allOf/0/properties/deleteDate/type",keyword:"type",params:{type: "string"},schema:schema15.allOf[0].properties.deleteDate.type,parentSchema:schema15.allOf[0].properties.deleteDate,data:data5}];
return false;
}
}
}
var valid1 = _errs11 === errors;
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
}
else {
validate14.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},schema:schema15.allOf[0].type,parentSchema:schema15.allOf[0],data}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deleteDate !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined){
let data6 = data.state;
if("PendingDeletion" !== data6){
validate14.errors = [{instancePath:instancePath+"/state",schemaPath:"#/allOf/1/dependencies/deleteDate/properties/state/const",keyword:"const",params:{allowedValue: "PendingDeletion"},schema:"PendingDeletion",parentSchema:schema15.allOf[1].dependencies.deleteDate.properties.state,data:data6}];
return false;
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},schema:schema15.allOf[1].type,parentSchema:schema15.allOf[1],data}];
return false;
}
}
var valid0 = _errs13 === errors;
}
validate14.errors = vErrors;
return errors === 0;
}

exports["keys.list"] = validate15;
const schema16 = {"type":"array","items":{"type":"object","allOf":[{"type":"object","required":["keyId","arn","region","state","creator"],"properties":{"keyId":{"type":"string"},"arn":{"type":"string"},"region":{"type":"string"},"state":{"enum":["Enabled","Disabled","PendingDeletion"]},"creator":{"enum":["user","service"]},"deleteDate":{"type":"string","format":"time"}}},{"type":"object","dependencies":{"deleteDate":{"properties":{"state":{"const":"PendingDeletion"}}}}}]}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate15.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema16.items.type,parentSchema:schema16.items,data:data0}];
return false;
}
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((data0.keyId === undefined) && (missing0 = "keyId")) || ((data0.arn === undefined) && (missing0 = "arn"))) || ((data0.region === undefined) && (missing0 = "region"))) || ((data0.state === undefined) && (missing0 = "state"))) || ((data0.creator === undefined) && (missing0 = "creator"))){
validate15.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema16.items.allOf[0].required,parentSchema:schema16.items.allOf[0],data:data0}];
return false;
}
else {
if(data0.keyId !== undefined){
let data1 = data0.keyId;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/keyId",schemaPath:"#/items/allOf/0/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema16.items.allOf[0].properties.keyId.type,parentSchema:schema16.items.allOf[0].properties.keyId,data:data1}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.arn !== undefined){
let data2 = data0.arn;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/arn",schemaPath:"#/items/allOf/0/properties/arn/type",keyword:"type",params:{type: "string"},schema:schema16.items.allOf[0].properties.arn.type,parentSchema:schema16.items.allOf[0].properties.arn,data:data2}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.region !== undefined){
let data3 = data0.region;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/region",schemaPath:"#/items/allOf/0/properties/region/type",keyword:"type",params:{type: "string"},schema:schema16.items.allOf[0].properties.region.type,parentSchema:schema16.items.allOf[0].properties.region,data:data3}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.state !== undefined){
let data4 = data0.state;
const _errs11 = errors;
if(!(((data4 === "Enabled") || (data4 === "Disabled")) || (data4 === "PendingDeletion"))){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/state",schemaPath:"#/items/allOf/0/properties/state/enum",keyword:"enum",params:{allowedValues: schema16.items.allOf[0].properties.state.enum},schema:schema16.items.allOf[0].properties.state.enum,parentSchema:schema16.items.allOf[0].properties.state,data:data4}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.creator !== undefined){
let data5 = data0.creator;
const _errs12 = errors;
if(!((data5 === "user") || (data5 === "service"))){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/creator",schemaPath:"#/items/allOf/0/properties/creator/enum",keyword:"enum",params:{allowedValues: schema16.items.allOf[0].properties.creator.enum},schema:schema16.items.allOf[0].properties.creator.enum,parentSchema:schema16.items.allOf[0].properties.creator,data:data5}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.deleteDate !== undefined){
let data6 = data0.deleteDate;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats0(data6))){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/deleteDate",schemaPath:"#/items/allOf/0/properties/deleteDate/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema16.items.allOf[0].properties.deleteDate,data:data6}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/" + i0+"/deleteDate",schemaPath:"#/items/allOf/0/properties/deleteDate/type",keyword:"type",params:{type: "string"},schema:schema16.items.allOf[0].properties.deleteDate.type,parentSchema:schema16.items.allOf[0].properties.deleteDate,data:data6}];
return false;
}
}
}
var valid2 = _errs13 === errors;
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
}
else {
validate15.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/type",keyword:"type",params:{type: "object"},schema:schema16.items.allOf[0].type,parentSchema:schema16.items.allOf[0],data:data0}];
return false;
}
}
var valid1 = _errs3 === errors;
if(valid1){
const _errs15 = errors;
if(errors === _errs15){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.deleteDate !== undefined){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.state !== undefined){
let data7 = data0.state;
if("PendingDeletion" !== data7){
validate15.errors = [{instancePath:instancePath+"/" + i0+"/state",schemaPath:"#/items/allOf/1/dependencies/deleteDate/properties/state/const",keyword:"const",params:{allowedValue: "PendingDeletion"},schema:"PendingDeletion",parentSchema:schema16.items.allOf[1].dependencies.deleteDate.properties.state,data:data7}];
return false;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/type",keyword:"type",params:{type: "object"},schema:schema16.items.allOf[1].type,parentSchema:schema16.items.allOf[1],data:data0}];
return false;
}
}
var valid1 = _errs15 === errors;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema16.type,parentSchema:schema16,data}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

exports["keys.decrypt"] = validate16;
const schema17 = {"type":"object","required":["plaintext"],"properties":{"plaintext":{"type":"string","format":"base64"}}};
const formats4 = require("./fast-checks").base64;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.plaintext === undefined) && (missing0 = "plaintext")){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema17.required,parentSchema:schema17,data}];
return false;
}
else {
if(data.plaintext !== undefined){
let data0 = data.plaintext;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate16.errors = [{instancePath:instancePath+"/plaintext",schemaPath:"#/properties/plaintext/format",keyword:"format",params:{format: "base64"},schema:"base64",parentSchema:schema17.properties.plaintext,data:data0}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/plaintext",schemaPath:"#/properties/plaintext/type",keyword:"type",params:{type: "string"},schema:schema17.properties.plaintext.type,parentSchema:schema17.properties.plaintext,data:data0}];
return false;
}
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

exports["clock.now"] = validate17;
const schema18 = {"type":"object","required":["time"],"properties":{"time":{"type":"string","format":"time"}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.time === undefined) && (missing0 = "time")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema18.required,parentSchema:schema18,data}];
return false;
}
else {
if(data.time !== undefined){
let data0 = data.time;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate17.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/format",keyword:"format",params:{format: "time"},schema:"time",parentSchema:schema18.properties.time,data:data0}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},schema:schema18.properties.time.type,parentSchema:schema18.properties.time,data:data0}];
return false;
}
}
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

exports["metering.kmsCalls"] = validate18;
const schema19 = {"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate18.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema19.additionalProperties.type,parentSchema:schema19.additionalProperties,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate18.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema19.additionalProperties,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate18.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.additionalProperties,data:data0}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

exports["metering.bill"] = validate19;
const schema20 = {"type":"array","items":{"type":"object","required":["service","item","region","quantity"],"properties":{"service":{"enum":["kms","maxcompute"]},"item":{"type":"string"},"region":{"type":"string"},"keyId":{"type":"string"},"quantity":{"type":"number","minimum":0}}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((data0.service === undefined) && (missing0 = "service")) || ((data0.item === undefined) && (missing0 = "item"))) || ((data0.region === undefined) && (missing0 = "region"))) || ((data0.quantity === undefined) && (missing0 = "quantity"))){
validate19.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},schema:schema20.items.required,parentSchema:schema20.items,data:data0}];
return false;
}
else {
if(data0.service !== undefined){
let data1 = data0.service;
const _errs3 = errors;
if(!((data1 === "kms") || (data1 === "maxcompute"))){
validate19.errors = [{instancePath:instancePath+"/" + i0+"/service",schemaPath:"#/items/properties/service/enum",keyword:"enum",params:{allowedValues: schema20.items.properties.service.enum},schema:schema20.items.properties.service.enum,parentSchema:schema20.items.properties.service,data:data1}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.item !== undefined){
let data2 = data0.item;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate19.errors = [{instancePath:instancePath+"/" + i0+"/item",schemaPath:"#/items/properties/item/type",keyword:"type",params:{type: "string"},schema:schema20.items.properties.item.type,parentSchema:schema20.items.properties.item,data:data2}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.region !== undefined){
let data3 = data0.region;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate19.errors = [{instancePath:instancePath+"/" + i0+"/region",schemaPath:"#/items/properties/region/type",keyword:"type",params:{type: "string"},schema:schema20.items.properties.region.type,parentSchema:schema20.items.properties.region,data:data3}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.keyId !== undefined){
let data4 = data0.keyId;
const _errs8 = errors;
if(typeof data4 !== "string"){
validate19.errors = [{instancePath:instancePath+"/" + i0+"/keyId",schemaPath:"#/items/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema20.items.properties.keyId.type,parentSchema:schema20.items.properties.keyId,data:data4}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.quantity !== undefined){
let data5 = data0.quantity;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate19.errors = [{instancePath:instancePath+"/" + i0+"/quantity",schemaPath:"#/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema20.items.properties.quantity,data:data5}];
return false;
}
}
else {
validate19.errors = [{instancePath:instancePath+"/" + i0+"/quantity",schemaPath:"#/items/properties/quantity/type",keyword:"type",params:{type: "number"},schema:schema20.items.properties.quantity.type,parentSchema:schema20.items.properties.quantity,data:data5}];
return false;
}
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
}
else {
validate19.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema20.items.type,parentSchema:schema20.items,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema20.type,parentSchema:schema20,data}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

exports["inspection.storedObjects"] = validate20;
const schema21 = {"type":"array","items":{"type":"object","required":["id","bytes","envelope"],"properties":{"id":{"type":"string"},"bytes":{"type":"string","format":"base64"},"envelope":{"type":["object","null"],"required":["cipher","keyId","wrappedDataKey","offset","length"],"properties":{"cipher":{"enum":["aes-256-gcm","aes-256-cbc","aes-256-ctr","rc4"]},"keyId":{"type":"string"},"wrappedDataKey":{"type":"string","format":"base64"},"iv":{"type":"string","format":"base64"},"tag":{"type":"string","format":"base64"},"derivation":{"type":"object","required":["hash","salt","info"],"properties":{"hash":{"const":"sha256"},"salt":{"type":"string","format":"base64"},"info":{"type":"string","format":"base64"}}},"offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"length":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"holdsNoValues":{"const":true}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.id === undefined) && (missing0 = "id")) || ((data0.bytes === undefined) && (missing0 = "bytes"))) || ((data0.envelope === undefined) && (missing0 = "envelope"))){
validate20.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},schema:schema21.items.required,parentSchema:schema21.items,data:data0}];
return false;
}
else {
if(data0.id !== undefined){
let data1 = data0.id;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema21.items.properties.id.type,parentSchema:schema21.items.properties.id,data:data1}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.bytes !== undefined){
let data2 = data0.bytes;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats4(data2))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/bytes",schemaPath:"#/items/properties/bytes/format",keyword:"format",params:{format: "base64"},schema:"base64",parentSchema:schema21.items.properties.bytes,data:data2}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0+"/bytes",schemaPath:"#/items/properties/bytes/type",keyword:"type",params:{type: "string"},schema:schema21.items.properties.bytes.type,parentSchema:schema21.items.properties.bytes,data:data2}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.envelope !== undefined){
let data3 = data0.envelope;
const _errs7 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope",schemaPath:"#/items/properties/envelope/type",keyword:"type",params:{type: schema21.items.properties.envelope.type},schema:schema21.items.properties.envelope.type,parentSchema:schema21.items.properties.envelope,data:data3}];
return false;
}
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((((data3.cipher === undefined) && (missing1 = "cipher")) || ((data3.keyId === undefined) && (missing1 = "keyId"))) || ((data3.wrappedDataKey === undefined) && (missing1 = "wrappedDataKey"))) || ((data3.offset === undefined) && (missing1 = "offset"))) || ((data3.length === undefined) && (missing1 = "length"))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope",schemaPath:"#/items/properties/envelope/required",keyword:"required",params:{missingProperty: missing1},schema:schema21.items.properties.envelope.required,parentSchema:schema21.items.properties.envelope,data:data3}];
return false;
}
else {
if(data3.cipher !== undefined){
let data4 = data3.cipher;
const _errs9 = errors;
if(!((((data4 === "aes-256-gcm") || (data4 === "aes-256-cbc")) || (data4 === "aes-256-ctr")) || (data4 === "rc4"))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/cipher",schemaPath:"#/items/properties/envelope/properties/cipher/enum",keyword:"enum",params:{allowedValues: schema21.items.properties.envelope.properties.cipher.enum},schema:schema21.items.properties.envelope.properties.cipher.enum,parentSchema:schema21.items.properties.envelope.properties.cipher,data:data4}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.keyId !== undefined){
let data5 = data3.keyId;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/keyId",schemaPath:"#/items/properties/envelope/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema21.items.properties.envelope.properties.keyId.type,parentSchema:schema21.items.properties.envelope.properties.keyId,data:data5}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.wrappedDataKey !== undefined){
let data6 = data3.wrappedDataKey;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data6 === "string"){
if(!(formats4(data6))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/wrappedDataKey",schemaPath:"#/items/properties/envelope/properties/wrappedDataKey/format",keyword:"format",params:{format: "base64"},schema:"base64",parentSchema:schema21.items.properties.envelope.properties.wrappedDataKey,data:data6}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/wrappedDataKey",schemaPath:"#/items/properties/envelope/properties/wrappedDataKey/type",keyword:"type",params:{type: "string"},schema:schema21.items.properties.envelope.properties.wrappedDataKey.type,parentSchema:schema21.items.properties.envelope.properties.wrappedDataKey,data:data6}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.iv !== undefined){
let data7 = data3.iv;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data7 === "string"){
if(!(formats4(data7))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/iv",schemaPath:"#/items/properties/envelope/properties/iv/format",keyword:"format",params:{format: "base64"},schema:"base64",parentSchema:schema21.items.properties.envelope.properties.iv,data:data7}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/iv",schemaPath:"#/items/properties/envelope/properties/iv/type",keyword:"type",params:{type: "string"},schema:schema21.items.properties.envelope.properties.iv.type,parentSchema:schema21.items.properties.envelope.properties.iv,data:data7}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.tag !== undefined){
let data8 = data3.tag;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats4(data8))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/tag",schemaPath:"#/items/properties/envelope/properties/tag/format",keyword:"format",params:{format: "base64"},schema:"base64",parentSchema:schema21.items.properties.envelope.properties.tag,data:data8}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/tag",schemaPath:"#/items/properties/envelope/properties/tag/type",keyword:"type",params:{type: "string"},schema:schema21.items.properties.envelope.properties.tag.type,parentSchema:schema21.items.properties.envelope.properties.tag,data:data8}];
return false;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.derivation !== undefined){
let data9 = data3.derivation;
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.hash === undefined) && (missing2 = "hash")) || ((data9.salt === undefined) && (missing2 = "salt"))) || ((data9.info === undefined) && (missing2 = "info"))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/derivation",schemaPath:"#/items/properties/envelope/properties/derivation/required",keyword:"required",params:{missingProperty: missing2},schema:schema21.items.properties.envelope.properties.derivation.required,parentSchema:schema21.items.properties.envelope.properties.derivation,data:data9}];
return false;
}
else {
if(data9.hash !== undefined){
let data10 = data9.hash;
const _errs20 = errors;
if("sha256" !== data10){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/derivation/hash",schemaPath:"#/items/properties/envelope/properties/derivation/properties/hash/const",keyword:"const",params:{allowedValue: "sha256"},schema:"sha256",parentSchema:schema21.items.properties.envelope.properties.derivation.properties.hash,data:data10}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.salt !== undefined){
let data11 = data9.salt;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data11 === "string"){
if(!(formats4(data11))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/derivation/salt",schemaPath:"#/items/properties/envelope/properties/derivation/properties/salt/format",keyword:"format",params:{format: "base64"},schema:"base64",parentSchema:schema21.items.properties.envelope.properties.derivation.properties.salt,data:data11}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/derivation/salt",schemaPath:"#/items/properties/envelope/properties/derivation/properties/salt/type",keyword:"type",params:{type: "string"},schema:schema21.items.properties.envelope.properties.derivation.properties.salt.type,parentSchema:schema21.items.properties.envelope.properties.derivation.properties.salt,data:data11}];
return false;
}
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.info !== undefined){
let data12 = data9.info;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data12 === "string"){
if(!(formats4(data12))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/derivation/info",schemaPath:"#/items/properties/envelope/properties/derivation/properties/info/format",keyword:"format",params:{format: "base64"},schema:"base64",parentSchema:schema21.items.properties.envelope.properties.derivation.properties.info,data:data12}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/derivation/info",schemaPath:"#/items/properties/envelope/properties/derivation/properties/info/type",keyword:"type",params:{type: "string"},schema:schema21.items.properties.envelope.properties.derivation.properties.info.type,parentSchema:schema21.items.properties.envelope.properties.derivation.properties.info,data:data12}];
return false;
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/derivation",schemaPath:"#/items/properties/envelope/properties/derivation/type",keyword:"type",params:{type: "object"},schema:schema21.items.properties.envelope.properties.derivation.type,parentSchema:schema21.items.properties.envelope.properties.derivation,data:data9}];
return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.offset !== undefined){
let data13 = data3.offset;
const _errs25 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/offset",schemaPath:"#/items/properties/envelope/properties/offset/type",keyword:"type",params:{type: "integer"},schema:schema21.items.properties.envelope.properties.offset.type,parentSchema:schema21.items.properties.envelope.properties.offset,data:data13}];
return false;
}
if(errors === _errs25){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/offset",schemaPath:"#/items/properties/envelope/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema21.items.properties.envelope.properties.offset,data:data13}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/offset",schemaPath:"#/items/properties/envelope/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.items.properties.envelope.properties.offset,data:data13}];
return false;
}
}
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.length !== undefined){
let data14 = data3.length;
const _errs27 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/length",schemaPath:"#/items/properties/envelope/properties/length/type",keyword:"type",params:{type: "integer"},schema:schema21.items.properties.envelope.properties.length.type,parentSchema:schema21.items.properties.envelope.properties.length,data:data14}];
return false;
}
if(errors === _errs27){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/length",schemaPath:"#/items/properties/envelope/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema21.items.properties.envelope.properties.length,data:data14}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/envelope/length",schemaPath:"#/items/properties/envelope/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.items.properties.envelope.properties.length,data:data14}];
return false;
}
}
}
}
var valid2 = _errs27 === errors;
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
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.holdsNoValues !== undefined){
let data15 = data0.holdsNoValues;
const _errs29 = errors;
if(true !== data15){
validate20.errors = [{instancePath:instancePath+"/" + i0+"/holdsNoValues",schemaPath:"#/items/properties/holdsNoValues/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema21.items.properties.holdsNoValues,data:data15}];
return false;
}
var valid1 = _errs29 === errors;
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
validate20.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema21.items.type,parentSchema:schema21.items,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema21.type,parentSchema:schema21,data}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

exports["hologres.createInstance"] = validate21;
const schema22 = {"type":"object","required":["instanceId"],"properties":{"instanceId":{"type":"string"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.instanceId === undefined) && (missing0 = "instanceId")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema22.required,parentSchema:schema22,data}];
return false;
}
else {
if(data.instanceId !== undefined){
let data0 = data.instanceId;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},schema:schema22.properties.instanceId.type,parentSchema:schema22.properties.instanceId,data:data0}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

exports.refusal = validate22;
const schema23 = {"type":"object","required":["code","message"],"properties":{"code":{"enum":["ACCESS_DENIED","ALGORITHM_UNSUPPORTED","ALREADY_EXISTS","ENCRYPTION_IMMUTABLE","HOLOGRES_VERSION_UNSUPPORTED","INVALID_ARGUMENT","KEY_NOT_FOUND","KEY_REGION_UNSUPPORTED","KEY_STATE_CONFLICT","KEY_UNAVAILABLE","KMS_NOT_ACTIVATED","NOT_FOUND","SERVICE_NOT_AUTHORIZED"]},"message":{"type":"string"},"native":{"type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema23.required,parentSchema:schema23,data}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!(((((((((((((data0 === "ACCESS_DENIED") || (data0 === "ALGORITHM_UNSUPPORTED")) || (data0 === "ALREADY_EXISTS")) || (data0 === "ENCRYPTION_IMMUTABLE")) || (data0 === "HOLOGRES_VERSION_UNSUPPORTED")) || (data0 === "INVALID_ARGUMENT")) || (data0 === "KEY_NOT_FOUND")) || (data0 === "KEY_REGION_UNSUPPORTED")) || (data0 === "KEY_STATE_CONFLICT")) || (data0 === "KEY_UNAVAILABLE")) || (data0 === "KMS_NOT_ACTIVATED")) || (data0 === "NOT_FOUND")) || (data0 === "SERVICE_NOT_AUTHORIZED"))){
validate22.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema23.properties.code.enum},schema:schema23.properties.code.enum,parentSchema:schema23.properties.code,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data1 = data.message;
const _errs2 = errors;
if(typeof data1 !== "string"){
validate22.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema23.properties.message.type,parentSchema:schema23.properties.message,data:data1}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.native !== undefined){
let data2 = data.native;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate22.errors = [{instancePath:instancePath+"/native",schemaPath:"#/properties/native/type",keyword:"type",params:{type: "string"},schema:schema23.properties.native.type,parentSchema:schema23.properties.native,data:data2}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

exports["getProject"] = exports["createProject"];
exports["setEncryption"] = exports["createProject"];
exports["keys.activate"] = exports["writeRows"];
exports["keys.describe"] = exports["keys.create"];
exports["keys.setState"] = exports["keys.create"];
exports["keys.scheduleDeletion"] = exports["keys.create"];
exports["keys.cancelDeletion"] = exports["keys.create"];
exports["access.authorizeService"] = exports["writeRows"];
exports["access.revokeService"] = exports["writeRows"];
exports["access.createPrincipal"] = exports["writeRows"];
exports["access.attachPolicy"] = exports["writeRows"];
exports["access.assignRole"] = exports["writeRows"];
exports["access.setProperty"] = exports["writeRows"];
exports["clock.advance"] = exports["writeRows"];
exports["hologres.readExternalTable"] = exports["readRows"];
exports["dataworks.createWorkspace"] = exports["writeRows"];
exports["dataworks.createProject"] = exports["createProject"];
exports["restart.restart"] = exports["writeRows"];
exports["rotation.rotate"] = exports["keys.create"];
exports["disturbance.kmsFails"] = exports["writeRows"];
exports["tampering.flip"] = exports["writeRows"];
