// Generated from adapters/target.ts by npm run contract. Do not edit.
"use strict";
exports.createProject = validate10;
const schema11 = {"type":"object","required":["name","region"],"properties":{"name":{"type":"string"},"region":{"type":"string"},"encryption":{"type":["object","null"],"required":["algorithm","key"],"properties":{"algorithm":{"type":"string"},"key":{"type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","required":["kind"],"properties":{"kind":{"const":"default"}}},{"type":"object","required":["kind","keyId"],"properties":{"kind":{"const":"byok"},"keyId":{"type":"string"}}}]}}},"as":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.region === undefined) && (missing0 = "region"))){
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
if(valid0){
if(data.as !== undefined){
let data8 = data.as;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema11.properties.as.type,parentSchema:schema11.properties.as,data:data8}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
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

exports.getProject = validate11;
const schema12 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"as":{"type":"string"}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema12.required,parentSchema:schema12,data}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data1 = data.as;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate11.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema12.properties.as.type,parentSchema:schema12.properties.as,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

exports.setEncryption = validate12;
const schema13 = {"type":"object","required":["project","encryption"],"properties":{"project":{"type":"string"},"encryption":{"type":["object","null"],"required":["algorithm","key"],"properties":{"algorithm":{"type":"string"},"key":{"type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","required":["kind"],"properties":{"kind":{"const":"default"}}},{"type":"object","required":["kind","keyId"],"properties":{"kind":{"const":"byok"},"keyId":{"type":"string"}}}]}}},"as":{"type":"string"}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.project === undefined) && (missing0 = "project")) || ((data.encryption === undefined) && (missing0 = "encryption"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema13.required,parentSchema:schema13,data}];
return false;
}
else {
if(data.project !== undefined){
let data0 = data.project;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate12.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema13.properties.project.type,parentSchema:schema13.properties.project,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encryption !== undefined){
let data1 = data.encryption;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate12.errors = [{instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: schema13.properties.encryption.type},schema:schema13.properties.encryption.type,parentSchema:schema13.properties.encryption,data:data1}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.algorithm === undefined) && (missing1 = "algorithm")) || ((data1.key === undefined) && (missing1 = "key"))){
validate12.errors = [{instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/required",keyword:"required",params:{missingProperty: missing1},schema:schema13.properties.encryption.required,parentSchema:schema13.properties.encryption,data:data1}];
return false;
}
else {
if(data1.algorithm !== undefined){
let data2 = data1.algorithm;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate12.errors = [{instancePath:instancePath+"/encryption/algorithm",schemaPath:"#/properties/encryption/properties/algorithm/type",keyword:"type",params:{type: "string"},schema:schema13.properties.encryption.properties.algorithm.type,parentSchema:schema13.properties.encryption.properties.algorithm,data:data2}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.key !== undefined){
let data3 = data1.key;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const tag0 = data3.kind;
if(typeof tag0 == "string"){
if(tag0 === "default"){
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.kind === undefined) && (missing2 = "kind")){
validate12.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},schema:schema13.properties.encryption.properties.key.oneOf[0].required,parentSchema:schema13.properties.encryption.properties.key.oneOf[0],data:data3}];
return false;
}
else {
if(data3.kind !== undefined){
let data4 = data3.kind;
if("default" !== data4){
validate12.errors = [{instancePath:instancePath+"/encryption/key/kind",schemaPath:"#/properties/encryption/properties/key/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "default"},schema:"default",parentSchema:schema13.properties.encryption.properties.key.oneOf[0].properties.kind,data:data4}];
return false;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema13.properties.encryption.properties.key.oneOf[0].type,parentSchema:schema13.properties.encryption.properties.key.oneOf[0],data:data3}];
return false;
}
}
}
else if(tag0 === "byok"){
const _errs13 = errors;
if(errors === _errs13){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing3;
if(((data3.kind === undefined) && (missing3 = "kind")) || ((data3.keyId === undefined) && (missing3 = "keyId"))){
validate12.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},schema:schema13.properties.encryption.properties.key.oneOf[1].required,parentSchema:schema13.properties.encryption.properties.key.oneOf[1],data:data3}];
return false;
}
else {
if(data3.kind !== undefined){
let data5 = data3.kind;
const _errs15 = errors;
if("byok" !== data5){
validate12.errors = [{instancePath:instancePath+"/encryption/key/kind",schemaPath:"#/properties/encryption/properties/key/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "byok"},schema:"byok",parentSchema:schema13.properties.encryption.properties.key.oneOf[1].properties.kind,data:data5}];
return false;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data3.keyId !== undefined){
let data6 = data3.keyId;
const _errs16 = errors;
if(typeof data6 !== "string"){
validate12.errors = [{instancePath:instancePath+"/encryption/key/keyId",schemaPath:"#/properties/encryption/properties/key/oneOf/1/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema13.properties.encryption.properties.key.oneOf[1].properties.keyId.type,parentSchema:schema13.properties.encryption.properties.key.oneOf[1].properties.keyId,data:data6}];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema13.properties.encryption.properties.key.oneOf[1].type,parentSchema:schema13.properties.encryption.properties.key.oneOf[1],data:data3}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},schema:schema13.properties.encryption.properties.key.discriminator,parentSchema:schema13.properties.encryption.properties.key,data:data3}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},schema:schema13.properties.encryption.properties.key.discriminator,parentSchema:schema13.properties.encryption.properties.key,data:data3}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/type",keyword:"type",params:{type: "object"},schema:schema13.properties.encryption.properties.key.type,parentSchema:schema13.properties.encryption.properties.key,data:data3}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data7 = data.as;
const _errs18 = errors;
if(typeof data7 !== "string"){
validate12.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema13.properties.as.type,parentSchema:schema13.properties.as,data:data7}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

exports.writeRows = validate13;
const schema14 = {"type":"object","required":["project","table","rows","mode"],"properties":{"project":{"type":"string"},"table":{"type":"string"},"rows":{"type":"array","items":{"type":"object","texts":true}},"mode":{"type":"string"},"as":{"type":"string"}}};
const func2 = require("./fast-checks").texts;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.project === undefined) && (missing0 = "project")) || ((data.table === undefined) && (missing0 = "table"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.mode === undefined) && (missing0 = "mode"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema14.required,parentSchema:schema14,data}];
return false;
}
else {
if(data.project !== undefined){
let data0 = data.project;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate13.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema14.properties.project.type,parentSchema:schema14.properties.project,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
let data1 = data.table;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate13.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"},schema:schema14.properties.table.type,parentSchema:schema14.properties.table,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data2 = data.rows;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(func2(data3))){
validate13.errors = [{instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/texts",keyword:"texts",params:{},schema:true,parentSchema:schema14.properties.rows.items,data:data3}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"},schema:schema14.properties.rows.items.type,parentSchema:schema14.properties.rows.items,data:data3}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema14.properties.rows.type,parentSchema:schema14.properties.rows,data:data2}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data4 = data.mode;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate13.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema14.properties.mode.type,parentSchema:schema14.properties.mode,data:data4}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data5 = data.as;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate13.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema14.properties.as.type,parentSchema:schema14.properties.as,data:data5}];
return false;
}
var valid0 = _errs11 === errors;
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
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

exports.readRows = validate14;
const schema15 = {"type":"object","required":["project","table"],"properties":{"project":{"type":"string"},"table":{"type":"string"},"as":{"type":"string"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.project === undefined) && (missing0 = "project")) || ((data.table === undefined) && (missing0 = "table"))){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema15.required,parentSchema:schema15,data}];
return false;
}
else {
if(data.project !== undefined){
let data0 = data.project;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate14.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema15.properties.project.type,parentSchema:schema15.properties.project,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
let data1 = data.table;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate14.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"},schema:schema15.properties.table.type,parentSchema:schema15.properties.table,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data2 = data.as;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate14.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema15.properties.as.type,parentSchema:schema15.properties.as,data:data2}];
return false;
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
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

exports["keys.activate"] = validate15;
const schema16 = {"type":"object","required":["region"],"properties":{"region":{"type":"string"},"as":{"type":"string"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.region === undefined) && (missing0 = "region")){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema16.required,parentSchema:schema16,data}];
return false;
}
else {
if(data.region !== undefined){
let data0 = data.region;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate15.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema16.properties.region.type,parentSchema:schema16.properties.region,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data1 = data.as;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate15.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema16.properties.as.type,parentSchema:schema16.properties.as,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

exports["keys.create"] = validate16;
const schema17 = {"type":"object","required":["region"],"properties":{"region":{"type":"string"},"alias":{"type":"string"},"as":{"type":"string"}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.region === undefined) && (missing0 = "region")){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema17.required,parentSchema:schema17,data}];
return false;
}
else {
if(data.region !== undefined){
let data0 = data.region;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate16.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema17.properties.region.type,parentSchema:schema17.properties.region,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alias !== undefined){
let data1 = data.alias;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate16.errors = [{instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "string"},schema:schema17.properties.alias.type,parentSchema:schema17.properties.alias,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data2 = data.as;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate16.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema17.properties.as.type,parentSchema:schema17.properties.as,data:data2}];
return false;
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
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

exports["keys.describe"] = validate17;
const schema18 = {"type":"object","required":["keyId"],"properties":{"keyId":{"type":"string"},"as":{"type":"string"}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.keyId === undefined) && (missing0 = "keyId")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema18.required,parentSchema:schema18,data}];
return false;
}
else {
if(data.keyId !== undefined){
let data0 = data.keyId;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate17.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema18.properties.keyId.type,parentSchema:schema18.properties.keyId,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data1 = data.as;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate17.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema18.properties.as.type,parentSchema:schema18.properties.as,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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

exports["keys.setState"] = validate18;
const schema19 = {"type":"object","required":["keyId","state"],"properties":{"keyId":{"type":"string"},"state":{"type":"string"},"as":{"type":"string"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.keyId === undefined) && (missing0 = "keyId")) || ((data.state === undefined) && (missing0 = "state"))){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema19.required,parentSchema:schema19,data}];
return false;
}
else {
if(data.keyId !== undefined){
let data0 = data.keyId;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate18.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema19.properties.keyId.type,parentSchema:schema19.properties.keyId,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate18.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},schema:schema19.properties.state.type,parentSchema:schema19.properties.state,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data2 = data.as;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate18.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema19.properties.as.type,parentSchema:schema19.properties.as,data:data2}];
return false;
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
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

exports["keys.scheduleDeletion"] = validate19;
const schema20 = {"type":"object","required":["keyId","days"],"properties":{"keyId":{"type":"string"},"days":{"type":"number"},"as":{"type":"string"}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.keyId === undefined) && (missing0 = "keyId")) || ((data.days === undefined) && (missing0 = "days"))){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema20.required,parentSchema:schema20,data}];
return false;
}
else {
if(data.keyId !== undefined){
let data0 = data.keyId;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate19.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema20.properties.keyId.type,parentSchema:schema20.properties.keyId,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.days !== undefined){
let data1 = data.days;
const _errs3 = errors;
if(!(typeof data1 == "number")){
validate19.errors = [{instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "number"},schema:schema20.properties.days.type,parentSchema:schema20.properties.days,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data2 = data.as;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate19.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema20.properties.as.type,parentSchema:schema20.properties.as,data:data2}];
return false;
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
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

exports["keys.decrypt"] = validate20;
const schema21 = {"type":"object","required":["ciphertextBlob"],"properties":{"ciphertextBlob":{"type":"string"},"as":{"type":"string"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ciphertextBlob === undefined) && (missing0 = "ciphertextBlob")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema21.required,parentSchema:schema21,data}];
return false;
}
else {
if(data.ciphertextBlob !== undefined){
let data0 = data.ciphertextBlob;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/ciphertextBlob",schemaPath:"#/properties/ciphertextBlob/type",keyword:"type",params:{type: "string"},schema:schema21.properties.ciphertextBlob.type,parentSchema:schema21.properties.ciphertextBlob,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data1 = data.as;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate20.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema21.properties.as.type,parentSchema:schema21.properties.as,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

exports["access.authorizeService"] = validate21;
const schema22 = {"type":"object","required":["service"],"properties":{"service":{"type":"string"},"as":{"type":"string"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.service === undefined) && (missing0 = "service")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema22.required,parentSchema:schema22,data}];
return false;
}
else {
if(data.service !== undefined){
let data0 = data.service;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},schema:schema22.properties.service.type,parentSchema:schema22.properties.service,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data1 = data.as;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate21.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema22.properties.as.type,parentSchema:schema22.properties.as,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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

exports["access.attachPolicy"] = validate22;
const schema23 = {"type":"object","required":["principal","policy"],"properties":{"principal":{"type":"string"},"policy":{"type":"object"},"as":{"type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.principal === undefined) && (missing0 = "principal")) || ((data.policy === undefined) && (missing0 = "policy"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema23.required,parentSchema:schema23,data}];
return false;
}
else {
if(data.principal !== undefined){
let data0 = data.principal;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"},schema:schema23.properties.principal.type,parentSchema:schema23.properties.principal,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data1 = data.policy;
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate22.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},schema:schema23.properties.policy.type,parentSchema:schema23.properties.policy,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data2 = data.as;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate22.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema23.properties.as.type,parentSchema:schema23.properties.as,data:data2}];
return false;
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

exports["access.assignRole"] = validate23;
const schema24 = {"type":"object","required":["project","principal","role"],"properties":{"project":{"type":"string"},"principal":{"type":"string"},"role":{"type":"string"},"as":{"type":"string"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.project === undefined) && (missing0 = "project")) || ((data.principal === undefined) && (missing0 = "principal"))) || ((data.role === undefined) && (missing0 = "role"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema24.required,parentSchema:schema24,data}];
return false;
}
else {
if(data.project !== undefined){
let data0 = data.project;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema24.properties.project.type,parentSchema:schema24.properties.project,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principal !== undefined){
let data1 = data.principal;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate23.errors = [{instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"},schema:schema24.properties.principal.type,parentSchema:schema24.properties.principal,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data2 = data.role;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate23.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema24.properties.role.type,parentSchema:schema24.properties.role,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data3 = data.as;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate23.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema24.properties.as.type,parentSchema:schema24.properties.as,data:data3}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

exports["access.setProperty"] = validate24;
const schema25 = {"type":"object","required":["project","property","value"],"properties":{"project":{"type":"string"},"property":{"type":"string"},"value":{"type":"string"},"as":{"type":"string"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.project === undefined) && (missing0 = "project")) || ((data.property === undefined) && (missing0 = "property"))) || ((data.value === undefined) && (missing0 = "value"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema25.required,parentSchema:schema25,data}];
return false;
}
else {
if(data.project !== undefined){
let data0 = data.project;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema25.properties.project.type,parentSchema:schema25.properties.project,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.property !== undefined){
let data1 = data.property;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate24.errors = [{instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"},schema:schema25.properties.property.type,parentSchema:schema25.properties.property,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate24.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},schema:schema25.properties.value.type,parentSchema:schema25.properties.value,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data3 = data.as;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate24.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema25.properties.as.type,parentSchema:schema25.properties.as,data:data3}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

exports["clock.advance"] = validate25;
const schema26 = {"type":"object","required":["hours"],"properties":{"hours":{"type":"number"},"as":{"type":"string"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hours === undefined) && (missing0 = "hours")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema26.required,parentSchema:schema26,data}];
return false;
}
else {
if(data.hours !== undefined){
let data0 = data.hours;
const _errs1 = errors;
if(!(typeof data0 == "number")){
validate25.errors = [{instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "number"},schema:schema26.properties.hours.type,parentSchema:schema26.properties.hours,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data1 = data.as;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate25.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema26.properties.as.type,parentSchema:schema26.properties.as,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

exports["clock.now"] = validate26;
const schema27 = {"type":"object","properties":{"as":{"type":"string"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.as !== undefined){
let data0 = data.as;
if(typeof data0 !== "string"){
validate26.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema27.properties.as.type,parentSchema:schema27.properties.as,data:data0}];
return false;
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

exports["metering.kmsCalls"] = validate27;
const schema28 = {"type":"object","properties":{"project":{"type":"string"},"as":{"type":"string"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project !== undefined){
let data0 = data.project;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate27.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema28.properties.project.type,parentSchema:schema28.properties.project,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data1 = data.as;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate27.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema28.properties.as.type,parentSchema:schema28.properties.as,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

exports["hologres.createInstance"] = validate28;
const schema29 = {"type":"object","required":["version","region"],"properties":{"version":{"type":"string"},"region":{"type":"string"},"as":{"type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) && (missing0 = "version")) || ((data.region === undefined) && (missing0 = "region"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema29.required,parentSchema:schema29,data}];
return false;
}
else {
if(data.version !== undefined){
let data0 = data.version;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate28.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema29.properties.version.type,parentSchema:schema29.properties.version,data:data0}];
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
validate28.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema29.properties.region.type,parentSchema:schema29.properties.region,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data2 = data.as;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate28.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema29.properties.as.type,parentSchema:schema29.properties.as,data:data2}];
return false;
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

exports["hologres.readExternalTable"] = validate29;
const schema30 = {"type":"object","required":["instanceId","project","table"],"properties":{"instanceId":{"type":"string"},"project":{"type":"string"},"table":{"type":"string"},"as":{"type":"string"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.instanceId === undefined) && (missing0 = "instanceId")) || ((data.project === undefined) && (missing0 = "project"))) || ((data.table === undefined) && (missing0 = "table"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema30.required,parentSchema:schema30,data}];
return false;
}
else {
if(data.instanceId !== undefined){
let data0 = data.instanceId;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate29.errors = [{instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},schema:schema30.properties.instanceId.type,parentSchema:schema30.properties.instanceId,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.project !== undefined){
let data1 = data.project;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate29.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema30.properties.project.type,parentSchema:schema30.properties.project,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
let data2 = data.table;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate29.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"},schema:schema30.properties.table.type,parentSchema:schema30.properties.table,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data3 = data.as;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate29.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema30.properties.as.type,parentSchema:schema30.properties.as,data:data3}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

exports["dataworks.createWorkspace"] = validate30;
const schema31 = {"type":"object","required":["name","region"],"properties":{"name":{"type":"string"},"region":{"type":"string"},"as":{"type":"string"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.region === undefined) && (missing0 = "region"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema31.required,parentSchema:schema31,data}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate30.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0}];
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
validate30.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema31.properties.region.type,parentSchema:schema31.properties.region,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data2 = data.as;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate30.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema31.properties.as.type,parentSchema:schema31.properties.as,data:data2}];
return false;
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

exports["dataworks.createProject"] = validate31;
const schema32 = {"type":"object","required":["workspace","name"],"properties":{"workspace":{"type":"string"},"name":{"type":"string"},"encryption":{"type":["object","null"],"required":["algorithm","key"],"properties":{"algorithm":{"type":"string"},"key":{"type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","required":["kind"],"properties":{"kind":{"const":"default"}}},{"type":"object","required":["kind","keyId"],"properties":{"kind":{"const":"byok"},"keyId":{"type":"string"}}}]}}},"as":{"type":"string"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.workspace === undefined) && (missing0 = "workspace")) || ((data.name === undefined) && (missing0 = "name"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema32.required,parentSchema:schema32,data}];
return false;
}
else {
if(data.workspace !== undefined){
let data0 = data.workspace;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate31.errors = [{instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"},schema:schema32.properties.workspace.type,parentSchema:schema32.properties.workspace,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate31.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data1}];
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
validate31.errors = [{instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: schema32.properties.encryption.type},schema:schema32.properties.encryption.type,parentSchema:schema32.properties.encryption,data:data2}];
return false;
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.algorithm === undefined) && (missing1 = "algorithm")) || ((data2.key === undefined) && (missing1 = "key"))){
validate31.errors = [{instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/required",keyword:"required",params:{missingProperty: missing1},schema:schema32.properties.encryption.required,parentSchema:schema32.properties.encryption,data:data2}];
return false;
}
else {
if(data2.algorithm !== undefined){
let data3 = data2.algorithm;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate31.errors = [{instancePath:instancePath+"/encryption/algorithm",schemaPath:"#/properties/encryption/properties/algorithm/type",keyword:"type",params:{type: "string"},schema:schema32.properties.encryption.properties.algorithm.type,parentSchema:schema32.properties.encryption.properties.algorithm,data:data3}];
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
validate31.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},schema:schema32.properties.encryption.properties.key.oneOf[0].required,parentSchema:schema32.properties.encryption.properties.key.oneOf[0],data:data4}];
return false;
}
else {
if(data4.kind !== undefined){
let data5 = data4.kind;
if("default" !== data5){
validate31.errors = [{instancePath:instancePath+"/encryption/key/kind",schemaPath:"#/properties/encryption/properties/key/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "default"},schema:"default",parentSchema:schema32.properties.encryption.properties.key.oneOf[0].properties.kind,data:data5}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema32.properties.encryption.properties.key.oneOf[0].type,parentSchema:schema32.properties.encryption.properties.key.oneOf[0],data:data4}];
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
validate31.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},schema:schema32.properties.encryption.properties.key.oneOf[1].required,parentSchema:schema32.properties.encryption.properties.key.oneOf[1],data:data4}];
return false;
}
else {
if(data4.kind !== undefined){
let data6 = data4.kind;
const _errs17 = errors;
if("byok" !== data6){
validate31.errors = [{instancePath:instancePath+"/encryption/key/kind",schemaPath:"#/properties/encryption/properties/key/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "byok"},schema:"byok",parentSchema:schema32.properties.encryption.properties.key.oneOf[1].properties.kind,data:data6}];
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
validate31.errors = [{instancePath:instancePath+"/encryption/key/keyId",schemaPath:"#/properties/encryption/properties/key/oneOf/1/properties/keyId/type",keyword:"type",params:{type: "string"},schema:schema32.properties.encryption.properties.key.oneOf[1].properties.keyId.type,parentSchema:schema32.properties.encryption.properties.key.oneOf[1].properties.keyId,data:data7}];
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
validate31.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema32.properties.encryption.properties.key.oneOf[1].type,parentSchema:schema32.properties.encryption.properties.key.oneOf[1],data:data4}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},schema:schema32.properties.encryption.properties.key.discriminator,parentSchema:schema32.properties.encryption.properties.key,data:data4}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},schema:schema32.properties.encryption.properties.key.discriminator,parentSchema:schema32.properties.encryption.properties.key,data:data4}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/type",keyword:"type",params:{type: "object"},schema:schema32.properties.encryption.properties.key.type,parentSchema:schema32.properties.encryption.properties.key,data:data4}];
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
if(valid0){
if(data.as !== undefined){
let data8 = data.as;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate31.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema32.properties.as.type,parentSchema:schema32.properties.as,data:data8}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

exports["disturbance.kmsFails"] = validate32;
const schema33 = {"type":"object","required":["operation","failure","times"],"properties":{"operation":{"type":"string"},"failure":{"type":"string"},"times":{"type":"integer"},"as":{"type":"string"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.operation === undefined) && (missing0 = "operation")) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.times === undefined) && (missing0 = "times"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema33.required,parentSchema:schema33,data}];
return false;
}
else {
if(data.operation !== undefined){
let data0 = data.operation;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate32.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},schema:schema33.properties.operation.type,parentSchema:schema33.properties.operation,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data1 = data.failure;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate32.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/type",keyword:"type",params:{type: "string"},schema:schema33.properties.failure.type,parentSchema:schema33.properties.failure,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data2 = data.times;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate32.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.times.type,parentSchema:schema33.properties.times,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data3 = data.as;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate32.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema33.properties.as.type,parentSchema:schema33.properties.as,data:data3}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

exports["tampering.flip"] = validate33;
const schema34 = {"type":"object","required":["project","table","objectId","offset"],"properties":{"project":{"type":"string"},"table":{"type":"string"},"objectId":{"type":"string"},"offset":{"type":"integer"},"as":{"type":"string"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.project === undefined) && (missing0 = "project")) || ((data.table === undefined) && (missing0 = "table"))) || ((data.objectId === undefined) && (missing0 = "objectId"))) || ((data.offset === undefined) && (missing0 = "offset"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema34.required,parentSchema:schema34,data}];
return false;
}
else {
if(data.project !== undefined){
let data0 = data.project;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate33.errors = [{instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},schema:schema34.properties.project.type,parentSchema:schema34.properties.project,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
let data1 = data.table;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate33.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"},schema:schema34.properties.table.type,parentSchema:schema34.properties.table,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objectId !== undefined){
let data2 = data.objectId;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate33.errors = [{instancePath:instancePath+"/objectId",schemaPath:"#/properties/objectId/type",keyword:"type",params:{type: "string"},schema:schema34.properties.objectId.type,parentSchema:schema34.properties.objectId,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offset !== undefined){
let data3 = data.offset;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate33.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.offset.type,parentSchema:schema34.properties.offset,data:data3}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data4 = data.as;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate33.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema34.properties.as.type,parentSchema:schema34.properties.as,data:data4}];
return false;
}
var valid0 = _errs9 === errors;
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
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

exports["keys.status"] = exports["keys.activate"];
exports["keys.list"] = exports["keys.activate"];
exports["keys.cancelDeletion"] = exports["keys.describe"];
exports["access.revokeService"] = exports["access.authorizeService"];
exports["access.createPrincipal"] = exports["getProject"];
exports["metering.bill"] = exports["clock.now"];
exports["inspection.storedObjects"] = exports["readRows"];
exports["restart.restart"] = exports["clock.now"];
exports["rotation.rotate"] = exports["keys.describe"];
