// Generated from the schemas of YAML files by npm run file-validators. Do not edit.
"use strict";
exports.clauses = validate0;
const schema0 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"The clauses of a specification","description":"What clauses.yaml may hold. Duplicate ids, and areas that nobody declared, are found by the loader.","type":"object","additionalProperties":false,"required":["specification","areas","clauses"],"properties":{"specification":{"description":"The documentation that the clauses restate.","type":"object","additionalProperties":false,"required":["title","address","wording"],"properties":{"title":{"$ref":"#/definitions/sentence"},"address":{"$ref":"#/definitions/address"},"wording":{"description":"Which wording of the page: pages change.","$ref":"#/definitions/sentence"},"handed-over":{"title":"a day such as 2026-11-23","description":"The day on which the text of the page was handed over.","type":"string","format":"date"},"sha256":{"title":"a SHA-256 in hex","description":"Of the normalised text of the page.","type":"string","pattern":"^[0-9a-f]{64}$"}},"dependencies":{"sha256":["handed-over"],"handed-over":["sha256"]}},"areas":{"description":"What clauses are grouped by: the letters before the number of an id.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[A-Z]+$"},"title":{"$ref":"#/definitions/sentence"}}}},"clauses":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/clause"}}},"definitions":{"sentence":{"type":"string","minLength":1,"pattern":"^\\S(.*\\S)?$"},"address":{"type":"string","pattern":"^https://[^\\s]+$"},"numbers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"integer","minimum":1}},"clause":{"type":"object","additionalProperties":false,"required":["id","statement","standing","section"],"properties":{"id":{"description":"Also the tag of the rules that test it.","type":"string","pattern":"^[A-Z]+-[1-9][0-9]*$"},"statement":{"$ref":"#/definitions/sentence"},"standing":{"enum":["documented","contested","inferred","observed"]},"section":{"description":"The heading it rests on, or the place in another page.","$ref":"#/definitions/sentence"},"sentences":{"description":"Numbers of the sentences under that heading.","$ref":"#/definitions/numbers"},"source":{"description":"The other page's address; left out: the specification's own.","$ref":"#/definitions/address"},"also":{"description":"Further places that it rests on.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["section"],"properties":{"section":{"$ref":"#/definitions/sentence"},"sentences":{"$ref":"#/definitions/numbers"},"source":{"$ref":"#/definitions/address"}}}},"needs":{"description":"Capabilities without which the clause cannot be shown.","type":"array","uniqueItems":true,"items":{"enum":["keys","access","clock","metering","inspection","hologres","dataworks","restart","rotation","disturbance","tampering"]}},"note":{"description":"One sentence: the contradiction, or what it is inferred from.","$ref":"#/definitions/sentence"},"not-tested-because":{"description":"Why no scenario asks it; only where none does.","$ref":"#/definitions/sentence"}}}}};
const schema1 = {"type":"string","minLength":1,"pattern":"^\\S(.*\\S)?$"};
const schema2 = {"type":"string","pattern":"^https://[^\\s]+$"};
const func0 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern1 = new RegExp("^https://[^\\s]+$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^[A-Z]+$", "u");
const formats0 = { date: require("./calendar-day").isCalendarDay }.date;
const schema5 = {"type":"object","additionalProperties":false,"required":["id","statement","standing","section"],"properties":{"id":{"description":"Also the tag of the rules that test it.","type":"string","pattern":"^[A-Z]+-[1-9][0-9]*$"},"statement":{"$ref":"#/definitions/sentence"},"standing":{"enum":["documented","contested","inferred","observed"]},"section":{"description":"The heading it rests on, or the place in another page.","$ref":"#/definitions/sentence"},"sentences":{"description":"Numbers of the sentences under that heading.","$ref":"#/definitions/numbers"},"source":{"description":"The other page's address; left out: the specification's own.","$ref":"#/definitions/address"},"also":{"description":"Further places that it rests on.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["section"],"properties":{"section":{"$ref":"#/definitions/sentence"},"sentences":{"$ref":"#/definitions/numbers"},"source":{"$ref":"#/definitions/address"}}}},"needs":{"description":"Capabilities without which the clause cannot be shown.","type":"array","uniqueItems":true,"items":{"enum":["keys","access","clock","metering","inspection","hologres","dataworks","restart","rotation","disturbance","tampering"]}},"note":{"description":"One sentence: the contradiction, or what it is inferred from.","$ref":"#/definitions/sentence"},"not-tested-because":{"description":"Why no scenario asks it; only where none does.","$ref":"#/definitions/sentence"}}};
const schema8 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"integer","minimum":1}};
const func3 = Object.prototype.hasOwnProperty;
const func7 = require("ajv/dist/runtime/equal").default;
const pattern6 = new RegExp("^[A-Z]+-[1-9][0-9]*$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'",schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.standing === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'",schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.section === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'",schema:schema5.required,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema5.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+-[1-9][0-9]*$"},message:"must match pattern \""+"^[A-Z]+-[1-9][0-9]*$"+"\"",schema:"^[A-Z]+-[1-9][0-9]*$",parentSchema:schema5.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.properties.id.type,parentSchema:schema5.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.statement !== undefined){
let data1 = data.statement;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err7 = {instancePath:instancePath+"/statement",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/statement",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema1,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/statement",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.standing !== undefined){
let data2 = data.standing;
if(!((((data2 === "documented") || (data2 === "contested")) || (data2 === "inferred")) || (data2 === "observed"))){
const err10 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema5.properties.standing.enum},message:"must be equal to one of the allowed values",schema:schema5.properties.standing.enum,parentSchema:schema5.properties.standing,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.section !== undefined){
let data3 = data.section;
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err11 = {instancePath:instancePath+"/section",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/section",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema1,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/section",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sentences !== undefined){
let data4 = data.sentences;
if(Array.isArray(data4)){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/sentences",schemaPath:"#/definitions/numbers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/definitions/numbers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema8.items.type,parentSchema:schema8.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/definitions/numbers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema8.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/sentences",schemaPath:"#/definitions/numbers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err18 = {instancePath:instancePath+"/sentences",schemaPath:"#/definitions/numbers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.type,parentSchema:schema8,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/address/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},message:"must match pattern \""+"^https://[^\\s]+$"+"\"",schema:"^https://[^\\s]+$",parentSchema:schema2,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.also !== undefined){
let data7 = data.also;
if(Array.isArray(data7)){
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema5.properties.also,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.section === undefined){
const err22 = {instancePath:instancePath+"/also/" + i2,schemaPath:"#/properties/also/items/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'",schema:schema5.properties.also.items.required,parentSchema:schema5.properties.also.items,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "section") || (key1 === "sentences")) || (key1 === "source"))){
const err23 = {instancePath:instancePath+"/also/" + i2,schemaPath:"#/properties/also/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema5.properties.also.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.section !== undefined){
let data9 = data8.section;
if(typeof data9 === "string"){
if(func0(data9) < 1){
const err24 = {instancePath:instancePath+"/also/" + i2+"/section",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern0.test(data9)){
const err25 = {instancePath:instancePath+"/also/" + i2+"/section",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema1,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/also/" + i2+"/section",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.sentences !== undefined){
let data10 = data8.sentences;
if(Array.isArray(data10)){
if(data10.length < 1){
const err27 = {instancePath:instancePath+"/also/" + i2+"/sentences",schemaPath:"#/definitions/numbers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema8,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data10.length;
for(let i3=0; i3<len2; i3++){
let data11 = data10[i3];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/also/" + i2+"/sentences/" + i3,schemaPath:"#/definitions/numbers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema8.items.type,parentSchema:schema8.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/also/" + i2+"/sentences/" + i3,schemaPath:"#/definitions/numbers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema8.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
let i4 = data10.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data10[i4];
if(!(((typeof item1 == "number") && (!(item1 % 1) && !isNaN(item1))) && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err30 = {instancePath:instancePath+"/also/" + i2+"/sentences",schemaPath:"#/definitions/numbers/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)",schema:true,parentSchema:schema8,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err31 = {instancePath:instancePath+"/also/" + i2+"/sentences",schemaPath:"#/definitions/numbers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.type,parentSchema:schema8,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.source !== undefined){
let data12 = data8.source;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err32 = {instancePath:instancePath+"/also/" + i2+"/source",schemaPath:"#/definitions/address/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},message:"must match pattern \""+"^https://[^\\s]+$"+"\"",schema:"^https://[^\\s]+$",parentSchema:schema2,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/also/" + i2+"/source",schemaPath:"#/definitions/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/also/" + i2,schemaPath:"#/properties/also/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema5.properties.also.items.type,parentSchema:schema5.properties.also.items,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema5.properties.also.type,parentSchema:schema5.properties.also,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.needs !== undefined){
let data13 = data.needs;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i5=0; i5<len3; i5++){
let data14 = data13[i5];
if(!(((((((((((data14 === "keys") || (data14 === "access")) || (data14 === "clock")) || (data14 === "metering")) || (data14 === "inspection")) || (data14 === "hologres")) || (data14 === "dataworks")) || (data14 === "restart")) || (data14 === "rotation")) || (data14 === "disturbance")) || (data14 === "tampering"))){
const err36 = {instancePath:instancePath+"/needs/" + i5,schemaPath:"#/properties/needs/items/enum",keyword:"enum",params:{allowedValues: schema5.properties.needs.items.enum},message:"must be equal to one of the allowed values",schema:schema5.properties.needs.items.enum,parentSchema:schema5.properties.needs.items,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let i6 = data13.length;
let j2;
if(i6 > 1){
outer0:
for(;i6--;){
for(j2 = i6; j2--;){
if(func7(data13[i6], data13[j2])){
const err37 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)",schema:true,parentSchema:schema5.properties.needs,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema5.properties.needs.type,parentSchema:schema5.properties.needs,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.note !== undefined){
let data15 = data.note;
if(typeof data15 === "string"){
if(func0(data15) < 1){
const err39 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern0.test(data15)){
const err40 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema1,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["not-tested-because"] !== undefined){
let data16 = data["not-tested-because"];
if(typeof data16 === "string"){
if(func0(data16) < 1){
const err42 = {instancePath:instancePath+"/not-tested-because",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern0.test(data16)){
const err43 = {instancePath:instancePath+"/not-tested-because",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema1,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/not-tested-because",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.specification === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specification"},message:"must have required property '"+"specification"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.areas === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "areas"},message:"must have required property '"+"areas"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.clauses === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "specification") || (key0 === "areas")) || (key0 === "clauses"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.specification !== undefined){
let data0 = data.specification;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err4 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema0.properties.specification.required,parentSchema:schema0.properties.specification,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.address === undefined){
const err5 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema0.properties.specification.required,parentSchema:schema0.properties.specification,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.wording === undefined){
const err6 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/required",keyword:"required",params:{missingProperty: "wording"},message:"must have required property '"+"wording"+"'",schema:schema0.properties.specification.required,parentSchema:schema0.properties.specification,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data0){
if(!(((((key1 === "title") || (key1 === "address")) || (key1 === "wording")) || (key1 === "handed-over")) || (key1 === "sha256"))){
const err7 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.specification,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.sha256 !== undefined){
if(data0["handed-over"] === undefined){
const err8 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/dependencies",keyword:"dependencies",params:{property: "sha256",
    missingProperty: "handed-over",
    depsCount: 1,
    deps: "handed-over"},message:"must have property handed-over when property sha256 is present",schema:schema0.properties.specification.dependencies,parentSchema:schema0.properties.specification,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0["handed-over"] !== undefined){
if(data0.sha256 === undefined){
const err9 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/dependencies",keyword:"dependencies",params:{property: "handed-over",
    missingProperty: "sha256",
    depsCount: 1,
    deps: "sha256"},message:"must have property sha256 when property handed-over is present",schema:schema0.properties.specification.dependencies,parentSchema:schema0.properties.specification,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err10 = {instancePath:instancePath+"/specification/title",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/specification/title",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema1,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/specification/title",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.address !== undefined){
let data2 = data0.address;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err13 = {instancePath:instancePath+"/specification/address",schemaPath:"#/definitions/address/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},message:"must match pattern \""+"^https://[^\\s]+$"+"\"",schema:"^https://[^\\s]+$",parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/specification/address",schemaPath:"#/definitions/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.type,parentSchema:schema2,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.wording !== undefined){
let data3 = data0.wording;
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err15 = {instancePath:instancePath+"/specification/wording",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern0.test(data3)){
const err16 = {instancePath:instancePath+"/specification/wording",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema1,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/specification/wording",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0["handed-over"] !== undefined){
let data4 = data0["handed-over"];
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err18 = {instancePath:instancePath+"/specification/handed-over",schemaPath:"#/properties/specification/properties/handed-over/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema0.properties.specification.properties["handed-over"],data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/specification/handed-over",schemaPath:"#/properties/specification/properties/handed-over/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.specification.properties["handed-over"].type,parentSchema:schema0.properties.specification.properties["handed-over"],data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.sha256 !== undefined){
let data5 = data0.sha256;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err20 = {instancePath:instancePath+"/specification/sha256",schemaPath:"#/properties/specification/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema0.properties.specification.properties.sha256,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/specification/sha256",schemaPath:"#/properties/specification/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.specification.properties.sha256.type,parentSchema:schema0.properties.specification.properties.sha256,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.specification.type,parentSchema:schema0.properties.specification,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.areas !== undefined){
let data6 = data.areas;
if(Array.isArray(data6)){
if(data6.length < 1){
const err23 = {instancePath:instancePath+"/areas",schemaPath:"#/properties/areas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.areas,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err24 = {instancePath:instancePath+"/areas/" + i0,schemaPath:"#/properties/areas/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.areas.items.required,parentSchema:schema0.properties.areas.items,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.title === undefined){
const err25 = {instancePath:instancePath+"/areas/" + i0,schemaPath:"#/properties/areas/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema0.properties.areas.items.required,parentSchema:schema0.properties.areas.items,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "id") || (key2 === "title"))){
const err26 = {instancePath:instancePath+"/areas/" + i0,schemaPath:"#/properties/areas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.areas.items,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.id !== undefined){
let data8 = data7.id;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err27 = {instancePath:instancePath+"/areas/" + i0+"/id",schemaPath:"#/properties/areas/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+$"},message:"must match pattern \""+"^[A-Z]+$"+"\"",schema:"^[A-Z]+$",parentSchema:schema0.properties.areas.items.properties.id,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/areas/" + i0+"/id",schemaPath:"#/properties/areas/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.areas.items.properties.id.type,parentSchema:schema0.properties.areas.items.properties.id,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.title !== undefined){
let data9 = data7.title;
if(typeof data9 === "string"){
if(func0(data9) < 1){
const err29 = {instancePath:instancePath+"/areas/" + i0+"/title",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern0.test(data9)){
const err30 = {instancePath:instancePath+"/areas/" + i0+"/title",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema1,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/areas/" + i0+"/title",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/areas/" + i0,schemaPath:"#/properties/areas/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.areas.items.type,parentSchema:schema0.properties.areas.items,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/areas",schemaPath:"#/properties/areas/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.areas.type,parentSchema:schema0.properties.areas,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.clauses !== undefined){
let data10 = data.clauses;
if(Array.isArray(data10)){
if(data10.length < 1){
const err34 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.clauses,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1(data10[i1], {instancePath:instancePath+"/clauses/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.clauses.type,parentSchema:schema0.properties.clauses,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.emulatorSeed = validate3;
const schema15 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sealproof:emulator-seed:1","title":"The seed of a Sealproof emulator","description":"What a new emulator has at first: what `sealproof emulate --seed` reads.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"title":"the number 1","description":"Of this format.","const":1},"account":{"description":"Members that are left out are those of the default account.","type":"object","additionalProperties":false,"properties":{"accountId":{"title":"an account's id, 5 to 20 digits in quotes,","type":"string","pattern":"^[0-9]{5,20}$"},"accessKeyId":{"$ref":"#/definitions/accessKeyId"},"accessKeySecret":{"$ref":"#/definitions/secret"},"region":{"$ref":"#/definitions/region"}}},"grants":{"description":"The services that may use keys of the account. A project under a key of the user's needs maxcompute.","type":"array","items":{"enum":["maxcompute","hologres"]}},"activatedRegions":{"description":"Regions where KMS is activated. Those of the keys are activated without this.","type":"array","items":{"$ref":"#/definitions/region"}},"policies":{"type":"array","items":{"$ref":"#/definitions/policy"}},"users":{"type":"array","items":{"$ref":"#/definitions/user"}},"roles":{"type":"array","items":{"$ref":"#/definitions/role"}},"keys":{"type":"array","items":{"$ref":"#/definitions/key"}},"projects":{"type":"array","items":{"$ref":"#/definitions/project"}}},"definitions":{"columns":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"title":"a column's name","type":"string","minLength":1,"maxLength":128},"type":{"title":"a type, such as bigint or decimal(10,2),","type":"string","maxLength":65536},"comment":{"type":"string"},"isNullable":{"description":"Default: true.","type":"boolean"}}}},"name":{"title":"a name","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"},"region":{"title":"a region, such as cn-shanghai,","type":"string","pattern":"^[a-z0-9-]{5,32}$"},"uuid":{"title":"an id such as 0f6e3a52-9d3c-4d52-8a8e-1f2b3c4d5e6f","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"accessKeyId":{"title":"an id of letters, digits and . _ -,","type":"string","pattern":"^[A-Za-z0-9._-]{1,128}$"},"secret":{"title":"a secret, 1 to 128 characters without blanks,","type":"string","pattern":"^[!-~]{1,128}$"},"policyNames":{"description":"Names of policies: of the seed, or of the system, such as AliyunKMSFullAccess.","type":"array","items":{"$ref":"#/definitions/name"}},"policy":{"type":"object","additionalProperties":false,"required":["name","document"],"properties":{"name":{"$ref":"#/definitions/name"},"description":{"type":"string","maxLength":1024},"document":{"description":"A policy document of RAM.","type":"object"}}},"user":{"description":"A RAM user.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/name"},"accessKeys":{"type":"array","maxItems":2,"items":{"type":"object","additionalProperties":false,"required":["id","secret"],"properties":{"id":{"$ref":"#/definitions/accessKeyId"},"secret":{"$ref":"#/definitions/secret"}}}},"policies":{"$ref":"#/definitions/policyNames"}}},"role":{"type":"object","additionalProperties":false,"required":["name","trustPolicy"],"properties":{"name":{"$ref":"#/definitions/name"},"trustPolicy":{"description":"Who may assume the role.","type":"object"},"policies":{"$ref":"#/definitions/policyNames"}}},"key":{"description":"A symmetric key in KMS.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/uuid"},"region":{"$ref":"#/definitions/region"},"aliases":{"type":"array","items":{"title":"an alias, such as alias/payroll,","type":"string","pattern":"^alias/[A-Za-z0-9_/-]{1,255}$"}},"description":{"type":"string","maxLength":8192},"state":{"enum":["Enabled","Disabled"]},"tags":{"type":"object","additionalProperties":{"title":"a text (numbers in quotes)","type":"string"}},"version":{"description":"The one version of its material. Left out: the emulator makes one. With it, ciphertexts of another emulator can be decrypted.","type":"object","additionalProperties":false,"required":["id","material"],"properties":{"id":{"$ref":"#/definitions/uuid"},"material":{"title":"32 bytes in base64","type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"}}}}},"project":{"description":"A project of MaxCompute.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"a project's name","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{2,27}$"},"region":{"$ref":"#/definitions/region"},"encryption":{"description":"Left out: the project is not encrypted.","type":"object","additionalProperties":false,"required":["algorithm","key"],"properties":{"algorithm":{"enum":["AES256","AESCTR","RC4"]},"key":{"title":"default, or the id of a key,","type":"string","pattern":"^(default|[0-9a-f-]{36})$"}}},"members":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["principal","role"],"properties":{"principal":{"description":"The name of a user.","$ref":"#/definitions/name"},"role":{"enum":["Super_Administrator","Admin","custom-admin","user"]}}}},"tables":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"if":{"not":{"required":["columns"]}},"then":{"required":["rows"]},"dependencies":{"partitionKeys":["columns"],"comment":["columns"],"lifecycle":["columns"]},"properties":{"name":{"title":"a table's name","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{0,127}$"},"columns":{"description":"Left out: columns of type STRING, as the rows have them.","$ref":"#/definitions/columns"},"partitionKeys":{"description":"Rows have their values too.","$ref":"#/definitions/columns"},"comment":{"type":"string"},"lifecycle":{"description":"In days.","type":"integer","minimum":1},"rows":{"description":"Each row: the texts of its values by the names of their columns. A column that is left out is NULL.","type":"array","items":{"type":"object","additionalProperties":{"title":"a text (numbers in quotes)","type":"string"}}}}}}}}}};
const schema16 = {"title":"an id of letters, digits and . _ -,","type":"string","pattern":"^[A-Za-z0-9._-]{1,128}$"};
const schema17 = {"title":"a secret, 1 to 128 characters without blanks,","type":"string","pattern":"^[!-~]{1,128}$"};
const schema18 = {"title":"a region, such as cn-shanghai,","type":"string","pattern":"^[a-z0-9-]{5,32}$"};
const pattern14 = new RegExp("^[0-9]{5,20}$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9._-]{1,128}$", "u");
const pattern16 = new RegExp("^[!-~]{1,128}$", "u");
const pattern17 = new RegExp("^[a-z0-9-]{5,32}$", "u");
const schema20 = {"type":"object","additionalProperties":false,"required":["name","document"],"properties":{"name":{"$ref":"#/definitions/name"},"description":{"type":"string","maxLength":1024},"document":{"description":"A policy document of RAM.","type":"object"}}};
const schema21 = {"title":"a name","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"};
const pattern19 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.document === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "document"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$",parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func0(data1) > 1024){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema20.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.description.type,parentSchema:schema20.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.document !== undefined){
let data2 = data.document;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.document.type,parentSchema:schema20.properties.document,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const schema22 = {"description":"A RAM user.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/name"},"accessKeys":{"type":"array","maxItems":2,"items":{"type":"object","additionalProperties":false,"required":["id","secret"],"properties":{"id":{"$ref":"#/definitions/accessKeyId"},"secret":{"$ref":"#/definitions/secret"}}}},"policies":{"$ref":"#/definitions/policyNames"}}};
const schema26 = {"description":"Names of policies: of the seed, or of the system, such as AliyunKMSFullAccess.","type":"array","items":{"$ref":"#/definitions/name"}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$",parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "accessKeys")) || (key0 === "policies"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$",parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.accessKeys !== undefined){
let data1 = data.accessKeys;
if(Array.isArray(data1)){
if(data1.length > 2){
const err4 = {instancePath:instancePath+"/accessKeys",schemaPath:"#/properties/accessKeys/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema22.properties.accessKeys,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err5 = {instancePath:instancePath+"/accessKeys/" + i0,schemaPath:"#/properties/accessKeys/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema22.properties.accessKeys.items.required,parentSchema:schema22.properties.accessKeys.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.secret === undefined){
const err6 = {instancePath:instancePath+"/accessKeys/" + i0,schemaPath:"#/properties/accessKeys/items/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema22.properties.accessKeys.items.required,parentSchema:schema22.properties.accessKeys.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "id") || (key1 === "secret"))){
const err7 = {instancePath:instancePath+"/accessKeys/" + i0,schemaPath:"#/properties/accessKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema22.properties.accessKeys.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err8 = {instancePath:instancePath+"/accessKeys/" + i0+"/id",schemaPath:"#/definitions/accessKeyId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,128}$"+"\"",schema:"^[A-Za-z0-9._-]{1,128}$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/accessKeys/" + i0+"/id",schemaPath:"#/definitions/accessKeyId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.secret !== undefined){
let data4 = data2.secret;
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
const err10 = {instancePath:instancePath+"/accessKeys/" + i0+"/secret",schemaPath:"#/definitions/secret/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,128}$"},message:"must match pattern \""+"^[!-~]{1,128}$"+"\"",schema:"^[!-~]{1,128}$",parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/accessKeys/" + i0+"/secret",schemaPath:"#/definitions/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/accessKeys/" + i0,schemaPath:"#/properties/accessKeys/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.accessKeys.items.type,parentSchema:schema22.properties.accessKeys.items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/accessKeys",schemaPath:"#/properties/accessKeys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.accessKeys.type,parentSchema:schema22.properties.accessKeys,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.policies !== undefined){
if(!(validate7(data.policies, {instancePath:instancePath+"/policies",parentData:data,parentDataProperty:"policies",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"required":["name","trustPolicy"],"properties":{"name":{"$ref":"#/definitions/name"},"trustPolicy":{"description":"Who may assume the role.","type":"object"},"policies":{"$ref":"#/definitions/policyNames"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.trustPolicy === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trustPolicy"},message:"must have required property '"+"trustPolicy"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "trustPolicy")) || (key0 === "policies"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$",parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.trustPolicy !== undefined){
let data1 = data.trustPolicy;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {instancePath:instancePath+"/trustPolicy",schemaPath:"#/properties/trustPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.properties.trustPolicy.type,parentSchema:schema28.properties.trustPolicy,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.policies !== undefined){
if(!(validate7(data.policies, {instancePath:instancePath+"/policies",parentData:data,parentDataProperty:"policies",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const schema30 = {"description":"A symmetric key in KMS.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/uuid"},"region":{"$ref":"#/definitions/region"},"aliases":{"type":"array","items":{"title":"an alias, such as alias/payroll,","type":"string","pattern":"^alias/[A-Za-z0-9_/-]{1,255}$"}},"description":{"type":"string","maxLength":8192},"state":{"enum":["Enabled","Disabled"]},"tags":{"type":"object","additionalProperties":{"title":"a text (numbers in quotes)","type":"string"}},"version":{"description":"The one version of its material. Left out: the emulator makes one. With it, ciphertexts of another emulator can be decrypted.","type":"object","additionalProperties":false,"required":["id","material"],"properties":{"id":{"$ref":"#/definitions/uuid"},"material":{"title":"32 bytes in base64","type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"}}}}};
const schema31 = {"title":"an id such as 0f6e3a52-9d3c-4d52-8a8e-1f2b3c4d5e6f","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"};
const pattern25 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern27 = new RegExp("^alias/[A-Za-z0-9_/-]{1,255}$", "u");
const pattern29 = new RegExp("^[A-Za-z0-9+/]{43}=$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "region")) || (key0 === "aliases")) || (key0 === "description")) || (key0 === "state")) || (key0 === "tags")) || (key0 === "version"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/uuid/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{5,32}$"},message:"must match pattern \""+"^[a-z0-9-]{5,32}$"+"\"",schema:"^[a-z0-9-]{5,32}$",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern27.test(data3)){
const err6 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/pattern",keyword:"pattern",params:{pattern: "^alias/[A-Za-z0-9_/-]{1,255}$"},message:"must match pattern \""+"^alias/[A-Za-z0-9_/-]{1,255}$"+"\"",schema:"^alias/[A-Za-z0-9_/-]{1,255}$",parentSchema:schema30.properties.aliases.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.aliases.items.type,parentSchema:schema30.properties.aliases.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.aliases.type,parentSchema:schema30.properties.aliases,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func0(data4) > 8192){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:schema30.properties.description,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.description.type,parentSchema:schema30.properties.description,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.state !== undefined){
let data5 = data.state;
if(!((data5 === "Enabled") || (data5 === "Disabled"))){
const err11 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema30.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.state.enum,parentSchema:schema30.properties.state,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.tags.additionalProperties.type,parentSchema:schema30.properties.tags.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.tags.type,parentSchema:schema30.properties.tags,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.version !== undefined){
let data8 = data.version;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema30.properties.version.required,parentSchema:schema30.properties.version,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.material === undefined){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/required",keyword:"required",params:{missingProperty: "material"},message:"must have required property '"+"material"+"'",schema:schema30.properties.version.required,parentSchema:schema30.properties.version,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "id") || (key2 === "material"))){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.version,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern25.test(data9)){
const err17 = {instancePath:instancePath+"/version/id",schemaPath:"#/definitions/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema31,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/version/id",schemaPath:"#/definitions/uuid/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.material !== undefined){
let data10 = data8.material;
if(typeof data10 === "string"){
if(!pattern29.test(data10)){
const err19 = {instancePath:instancePath+"/version/material",schemaPath:"#/properties/version/properties/material/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{43}=$"},message:"must match pattern \""+"^[A-Za-z0-9+/]{43}=$"+"\"",schema:"^[A-Za-z0-9+/]{43}=$",parentSchema:schema30.properties.version.properties.material,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/version/material",schemaPath:"#/properties/version/properties/material/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.version.properties.material.type,parentSchema:schema30.properties.version.properties.material,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.version.type,parentSchema:schema30.properties.version,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema34 = {"description":"A project of MaxCompute.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"a project's name","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{2,27}$"},"region":{"$ref":"#/definitions/region"},"encryption":{"description":"Left out: the project is not encrypted.","type":"object","additionalProperties":false,"required":["algorithm","key"],"properties":{"algorithm":{"enum":["AES256","AESCTR","RC4"]},"key":{"title":"default, or the id of a key,","type":"string","pattern":"^(default|[0-9a-f-]{36})$"}}},"members":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["principal","role"],"properties":{"principal":{"description":"The name of a user.","$ref":"#/definitions/name"},"role":{"enum":["Super_Administrator","Admin","custom-admin","user"]}}}},"tables":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"if":{"not":{"required":["columns"]}},"then":{"required":["rows"]},"dependencies":{"partitionKeys":["columns"],"comment":["columns"],"lifecycle":["columns"]},"properties":{"name":{"title":"a table's name","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]{0,127}$"},"columns":{"description":"Left out: columns of type STRING, as the rows have them.","$ref":"#/definitions/columns"},"partitionKeys":{"description":"Rows have their values too.","$ref":"#/definitions/columns"},"comment":{"type":"string"},"lifecycle":{"description":"In days.","type":"integer","minimum":1},"rows":{"description":"Each row: the texts of its values by the names of their columns. A column that is left out is NULL.","type":"array","items":{"type":"object","additionalProperties":{"title":"a text (numbers in quotes)","type":"string"}}}}}}}};
const schema37 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"title":"a column's name","type":"string","minLength":1,"maxLength":128},"type":{"title":"a type, such as bigint or decimal(10,2),","type":"string","maxLength":65536},"comment":{"type":"string"},"isNullable":{"description":"Default: true.","type":"boolean"}}}};
const pattern30 = new RegExp("^[A-Za-z][A-Za-z0-9_]{2,27}$", "u");
const pattern32 = new RegExp("^(default|[0-9a-f-]{36})$", "u");
const pattern34 = new RegExp("^[A-Za-z][A-Za-z0-9_]{0,127}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "region")) || (key0 === "encryption")) || (key0 === "members")) || (key0 === "tables"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern30.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]{2,27}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]{2,27}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_]{2,27}$",parentSchema:schema34.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.name.type,parentSchema:schema34.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{5,32}$"},message:"must match pattern \""+"^[a-z0-9-]{5,32}$"+"\"",schema:"^[a-z0-9-]{5,32}$",parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.encryption !== undefined){
let data2 = data.encryption;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.algorithm === undefined){
const err6 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'",schema:schema34.properties.encryption.required,parentSchema:schema34.properties.encryption,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.key === undefined){
const err7 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema34.properties.encryption.required,parentSchema:schema34.properties.encryption,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "algorithm") || (key1 === "key"))){
const err8 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.encryption,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.algorithm !== undefined){
let data3 = data2.algorithm;
if(!(((data3 === "AES256") || (data3 === "AESCTR")) || (data3 === "RC4"))){
const err9 = {instancePath:instancePath+"/encryption/algorithm",schemaPath:"#/properties/encryption/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema34.properties.encryption.properties.algorithm.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.encryption.properties.algorithm.enum,parentSchema:schema34.properties.encryption.properties.algorithm,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.key !== undefined){
let data4 = data2.key;
if(typeof data4 === "string"){
if(!pattern32.test(data4)){
const err10 = {instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/pattern",keyword:"pattern",params:{pattern: "^(default|[0-9a-f-]{36})$"},message:"must match pattern \""+"^(default|[0-9a-f-]{36})$"+"\"",schema:"^(default|[0-9a-f-]{36})$",parentSchema:schema34.properties.encryption.properties.key,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/encryption/key",schemaPath:"#/properties/encryption/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.encryption.properties.key.type,parentSchema:schema34.properties.encryption.properties.key,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.encryption.type,parentSchema:schema34.properties.encryption,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.members !== undefined){
let data5 = data.members;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.principal === undefined){
const err13 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/required",keyword:"required",params:{missingProperty: "principal"},message:"must have required property '"+"principal"+"'",schema:schema34.properties.members.items.required,parentSchema:schema34.properties.members.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.role === undefined){
const err14 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema34.properties.members.items.required,parentSchema:schema34.properties.members.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "principal") || (key2 === "role"))){
const err15 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.members.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.principal !== undefined){
let data7 = data6.principal;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err16 = {instancePath:instancePath+"/members/" + i0+"/principal",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$",parentSchema:schema21,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/members/" + i0+"/principal",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.role !== undefined){
let data8 = data6.role;
if(!((((data8 === "Super_Administrator") || (data8 === "Admin")) || (data8 === "custom-admin")) || (data8 === "user"))){
const err18 = {instancePath:instancePath+"/members/" + i0+"/role",schemaPath:"#/properties/members/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema34.properties.members.items.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.members.items.properties.role.enum,parentSchema:schema34.properties.members.items.properties.role,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.members.items.type,parentSchema:schema34.properties.members.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.members.type,parentSchema:schema34.properties.members,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tables !== undefined){
let data9 = data.tables;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
const _errs28 = errors;
const _errs29 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing0;
if((data10.columns === undefined) && (missing0 = "columns")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid10 = _errs29 === errors;
if(valid10){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs30 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rows === undefined){
const err23 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/then/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema34.properties.tables.items.then.required,parentSchema:schema34.properties.tables.items.then,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs30 === errors;
valid9 = _valid0;
}
if(!valid9){
const err24 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema34.properties.tables.items.if,parentSchema:schema34.properties.tables.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err25 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.properties.tables.items.required,parentSchema:schema34.properties.tables.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data10){
if(!((((((key3 === "name") || (key3 === "columns")) || (key3 === "partitionKeys")) || (key3 === "comment")) || (key3 === "lifecycle")) || (key3 === "rows"))){
const err26 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.tables.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.partitionKeys !== undefined){
if(data10.columns === undefined){
const err27 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/dependencies",keyword:"dependencies",params:{property: "partitionKeys",
    missingProperty: "columns",
    depsCount: 1,
    deps: "columns"},message:"must have property columns when property partitionKeys is present",schema:schema34.properties.tables.items.dependencies,parentSchema:schema34.properties.tables.items,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.comment !== undefined){
if(data10.columns === undefined){
const err28 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/dependencies",keyword:"dependencies",params:{property: "comment",
    missingProperty: "columns",
    depsCount: 1,
    deps: "columns"},message:"must have property columns when property comment is present",schema:schema34.properties.tables.items.dependencies,parentSchema:schema34.properties.tables.items,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.lifecycle !== undefined){
if(data10.columns === undefined){
const err29 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/dependencies",keyword:"dependencies",params:{property: "lifecycle",
    missingProperty: "columns",
    depsCount: 1,
    deps: "columns"},message:"must have property columns when property lifecycle is present",schema:schema34.properties.tables.items.dependencies,parentSchema:schema34.properties.tables.items,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(!pattern34.test(data11)){
const err30 = {instancePath:instancePath+"/tables/" + i1+"/name",schemaPath:"#/properties/tables/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]{0,127}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]{0,127}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_]{0,127}$",parentSchema:schema34.properties.tables.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/tables/" + i1+"/name",schemaPath:"#/properties/tables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.tables.items.properties.name.type,parentSchema:schema34.properties.tables.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.columns !== undefined){
let data12 = data10.columns;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err32 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2,schemaPath:"#/definitions/columns/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.items.required,parentSchema:schema37.items,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.type === undefined){
const err33 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2,schemaPath:"#/definitions/columns/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema37.items.required,parentSchema:schema37.items,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 in data13){
if(!((((key4 === "name") || (key4 === "type")) || (key4 === "comment")) || (key4 === "isNullable"))){
const err34 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2,schemaPath:"#/definitions/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema37.items,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 === "string"){
if(func0(data14) > 128){
const err35 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2+"/name",schemaPath:"#/definitions/columns/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema37.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func0(data14) < 1){
const err36 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2+"/name",schemaPath:"#/definitions/columns/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2+"/name",schemaPath:"#/definitions/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.items.properties.name.type,parentSchema:schema37.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.type !== undefined){
let data15 = data13.type;
if(typeof data15 === "string"){
if(func0(data15) > 65536){
const err38 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2+"/type",schemaPath:"#/definitions/columns/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema37.items.properties.type,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2+"/type",schemaPath:"#/definitions/columns/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.items.properties.type.type,parentSchema:schema37.items.properties.type,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.comment !== undefined){
let data16 = data13.comment;
if(typeof data16 !== "string"){
const err40 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2+"/comment",schemaPath:"#/definitions/columns/items/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.items.properties.comment.type,parentSchema:schema37.items.properties.comment,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.isNullable !== undefined){
let data17 = data13.isNullable;
if(typeof data17 !== "boolean"){
const err41 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2+"/isNullable",schemaPath:"#/definitions/columns/items/properties/isNullable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.items.properties.isNullable.type,parentSchema:schema37.items.properties.isNullable,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/tables/" + i1+"/columns/" + i2,schemaPath:"#/definitions/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.items.type,parentSchema:schema37.items,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/tables/" + i1+"/columns",schemaPath:"#/definitions/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.type,parentSchema:schema37,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.partitionKeys !== undefined){
let data18 = data10.partitionKeys;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err44 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3,schemaPath:"#/definitions/columns/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.items.required,parentSchema:schema37.items,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data19.type === undefined){
const err45 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3,schemaPath:"#/definitions/columns/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema37.items.required,parentSchema:schema37.items,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key5 in data19){
if(!((((key5 === "name") || (key5 === "type")) || (key5 === "comment")) || (key5 === "isNullable"))){
const err46 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3,schemaPath:"#/definitions/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema37.items,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(func0(data20) > 128){
const err47 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3+"/name",schemaPath:"#/definitions/columns/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema37.items.properties.name,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func0(data20) < 1){
const err48 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3+"/name",schemaPath:"#/definitions/columns/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.items.properties.name,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3+"/name",schemaPath:"#/definitions/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.items.properties.name.type,parentSchema:schema37.items.properties.name,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.type !== undefined){
let data21 = data19.type;
if(typeof data21 === "string"){
if(func0(data21) > 65536){
const err50 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3+"/type",schemaPath:"#/definitions/columns/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema37.items.properties.type,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3+"/type",schemaPath:"#/definitions/columns/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.items.properties.type.type,parentSchema:schema37.items.properties.type,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.comment !== undefined){
let data22 = data19.comment;
if(typeof data22 !== "string"){
const err52 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3+"/comment",schemaPath:"#/definitions/columns/items/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.items.properties.comment.type,parentSchema:schema37.items.properties.comment,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.isNullable !== undefined){
let data23 = data19.isNullable;
if(typeof data23 !== "boolean"){
const err53 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3+"/isNullable",schemaPath:"#/definitions/columns/items/properties/isNullable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.items.properties.isNullable.type,parentSchema:schema37.items.properties.isNullable,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys/" + i3,schemaPath:"#/definitions/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.items.type,parentSchema:schema37.items,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/tables/" + i1+"/partitionKeys",schemaPath:"#/definitions/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.type,parentSchema:schema37,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data10.comment !== undefined){
let data24 = data10.comment;
if(typeof data24 !== "string"){
const err56 = {instancePath:instancePath+"/tables/" + i1+"/comment",schemaPath:"#/properties/tables/items/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.tables.items.properties.comment.type,parentSchema:schema34.properties.tables.items.properties.comment,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data10.lifecycle !== undefined){
let data25 = data10.lifecycle;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err57 = {instancePath:instancePath+"/tables/" + i1+"/lifecycle",schemaPath:"#/properties/tables/items/properties/lifecycle/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.tables.items.properties.lifecycle.type,parentSchema:schema34.properties.tables.items.properties.lifecycle,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err58 = {instancePath:instancePath+"/tables/" + i1+"/lifecycle",schemaPath:"#/properties/tables/items/properties/lifecycle/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.tables.items.properties.lifecycle,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data10.rows !== undefined){
let data26 = data10.rows;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 in data27){
let data28 = data27[key6];
if(typeof data28 !== "string"){
const err59 = {instancePath:instancePath+"/tables/" + i1+"/rows/" + i4+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/items/properties/rows/items/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.tables.items.properties.rows.items.additionalProperties.type,parentSchema:schema34.properties.tables.items.properties.rows.items.additionalProperties,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/tables/" + i1+"/rows/" + i4,schemaPath:"#/properties/tables/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.tables.items.properties.rows.items.type,parentSchema:schema34.properties.tables.items.properties.rows.items,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/tables/" + i1+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.tables.items.properties.rows.type,parentSchema:schema34.properties.tables.items.properties.rows,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.tables.items.type,parentSchema:schema34.properties.tables.items,data:data10};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.tables.type,parentSchema:schema34.properties.tables,data:data9};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sealproof:emulator-seed:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema15.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema15.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((key1 === "accountId") || (key1 === "accessKeyId")) || (key1 === "accessKeySecret")) || (key1 === "region"))){
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.account,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.accountId !== undefined){
let data2 = data1.accountId;
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err4 = {instancePath:instancePath+"/account/accountId",schemaPath:"#/properties/account/properties/accountId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{5,20}$"},message:"must match pattern \""+"^[0-9]{5,20}$"+"\"",schema:"^[0-9]{5,20}$",parentSchema:schema15.properties.account.properties.accountId,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/account/accountId",schemaPath:"#/properties/account/properties/accountId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.account.properties.accountId.type,parentSchema:schema15.properties.account.properties.accountId,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.accessKeyId !== undefined){
let data3 = data1.accessKeyId;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err6 = {instancePath:instancePath+"/account/accessKeyId",schemaPath:"#/definitions/accessKeyId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,128}$"+"\"",schema:"^[A-Za-z0-9._-]{1,128}$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/account/accessKeyId",schemaPath:"#/definitions/accessKeyId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.accessKeySecret !== undefined){
let data4 = data1.accessKeySecret;
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
const err8 = {instancePath:instancePath+"/account/accessKeySecret",schemaPath:"#/definitions/secret/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,128}$"},message:"must match pattern \""+"^[!-~]{1,128}$"+"\"",schema:"^[!-~]{1,128}$",parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/account/accessKeySecret",schemaPath:"#/definitions/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.region !== undefined){
let data5 = data1.region;
if(typeof data5 === "string"){
if(!pattern17.test(data5)){
const err10 = {instancePath:instancePath+"/account/region",schemaPath:"#/definitions/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{5,32}$"},message:"must match pattern \""+"^[a-z0-9-]{5,32}$"+"\"",schema:"^[a-z0-9-]{5,32}$",parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/account/region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.account.type,parentSchema:schema15.properties.account,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.grants !== undefined){
let data6 = data.grants;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!((data7 === "maxcompute") || (data7 === "hologres"))){
const err13 = {instancePath:instancePath+"/grants/" + i0,schemaPath:"#/properties/grants/items/enum",keyword:"enum",params:{allowedValues: schema15.properties.grants.items.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.grants.items.enum,parentSchema:schema15.properties.grants.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.grants.type,parentSchema:schema15.properties.grants,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.activatedRegions !== undefined){
let data8 = data.activatedRegions;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern17.test(data9)){
const err15 = {instancePath:instancePath+"/activatedRegions/" + i1,schemaPath:"#/definitions/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{5,32}$"},message:"must match pattern \""+"^[a-z0-9-]{5,32}$"+"\"",schema:"^[a-z0-9-]{5,32}$",parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/activatedRegions/" + i1,schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/activatedRegions",schemaPath:"#/properties/activatedRegions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.activatedRegions.type,parentSchema:schema15.properties.activatedRegions,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.policies !== undefined){
let data10 = data.policies;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate4(data10[i2], {instancePath:instancePath+"/policies/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.policies.type,parentSchema:schema15.properties.policies,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.users !== undefined){
let data12 = data.users;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate6(data12[i3], {instancePath:instancePath+"/users/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.users.type,parentSchema:schema15.properties.users,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.roles !== undefined){
let data14 = data.roles;
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
if(!(validate10(data14[i4], {instancePath:instancePath+"/roles/" + i4,parentData:data14,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.roles.type,parentSchema:schema15.properties.roles,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.keys !== undefined){
let data16 = data.keys;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(!(validate13(data16[i5], {instancePath:instancePath+"/keys/" + i5,parentData:data16,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.keys.type,parentSchema:schema15.properties.keys,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.projects !== undefined){
let data18 = data.projects;
if(Array.isArray(data18)){
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
if(!(validate15(data18[i6], {instancePath:instancePath+"/projects/" + i6,parentData:data18,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.projects.type,parentSchema:schema15.properties.projects,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

exports.frameworks = validate17;
const schema39 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Clauses as evidence for the controls of security frameworks","description":"What frameworks.yaml may hold. Unknown clauses, duplicates, and documented clauses of which nothing is said, are found by the loader.","type":"object","additionalProperties":false,"required":["frameworks","no-evidence"],"properties":{"frameworks":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/framework"}},"no-evidence":{"description":"Documented clauses that are evidence for no control, and why.","type":"array","items":{"type":"object","additionalProperties":false,"required":["clause","because"],"properties":{"clause":{"$ref":"#/definitions/clause"},"because":{"$ref":"#/definitions/sentence"}}}}},"definitions":{"sentence":{"type":"string","minLength":1,"pattern":"^\\S(.*\\S)?$"},"clause":{"type":"string","pattern":"^[A-Z]+-[1-9][0-9]*$"},"framework":{"type":"object","additionalProperties":false,"required":["id","title","source","controls"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"title":{"$ref":"#/definitions/sentence"},"source":{"description":"Address of the text, or of its publisher where the text is sold.","type":"string","pattern":"^https://[^\\s]+$"},"controls":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/control"}}}},"control":{"type":"object","additionalProperties":false,"required":["id","title","checked","compared-with","links"],"properties":{"id":{"description":"As the framework writes it: `SC-28(1)`, `3.5.1.2`.","type":"string","pattern":"^[A-Z0-9][A-Za-z0-9.()-]*$"},"title":{"$ref":"#/definitions/sentence"},"checked":{"description":"Whether number and title were compared with the publisher's own text.","type":"boolean"},"compared-with":{"description":"That text, or what was seen instead of it.","$ref":"#/definitions/sentence"},"links":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/link"}}}},"link":{"type":"object","additionalProperties":false,"required":["clauses","strength","does-not-show"],"properties":{"clauses":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/clause"}},"strength":{"description":"direct: the control asks for the very behaviour that the clause promises. supporting: the clause is one part of what it asks for.","enum":["direct","supporting"]},"does-not-show":{"description":"What an assessor has to find out elsewhere.","$ref":"#/definitions/sentence"}}}}};
const schema46 = {"type":"string","pattern":"^[A-Z]+-[1-9][0-9]*$"};
const schema41 = {"type":"string","minLength":1,"pattern":"^\\S(.*\\S)?$"};
const schema40 = {"type":"object","additionalProperties":false,"required":["id","title","source","controls"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"title":{"$ref":"#/definitions/sentence"},"source":{"description":"Address of the text, or of its publisher where the text is sold.","type":"string","pattern":"^https://[^\\s]+$"},"controls":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/control"}}}};
const pattern35 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const schema42 = {"type":"object","additionalProperties":false,"required":["id","title","checked","compared-with","links"],"properties":{"id":{"description":"As the framework writes it: `SC-28(1)`, `3.5.1.2`.","type":"string","pattern":"^[A-Z0-9][A-Za-z0-9.()-]*$"},"title":{"$ref":"#/definitions/sentence"},"checked":{"description":"Whether number and title were compared with the publisher's own text.","type":"boolean"},"compared-with":{"description":"That text, or what was seen instead of it.","$ref":"#/definitions/sentence"},"links":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/link"}}}};
const pattern38 = new RegExp("^[A-Z0-9][A-Za-z0-9.()-]*$", "u");
const schema45 = {"type":"object","additionalProperties":false,"required":["clauses","strength","does-not-show"],"properties":{"clauses":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/clause"}},"strength":{"description":"direct: the control asks for the very behaviour that the clause promises. supporting: the clause is one part of what it asks for.","enum":["direct","supporting"]},"does-not-show":{"description":"What an assessor has to find out elsewhere.","$ref":"#/definitions/sentence"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clauses === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.strength === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strength"},message:"must have required property '"+"strength"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["does-not-show"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "does-not-show"},message:"must have required property '"+"does-not-show"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "clauses") || (key0 === "strength")) || (key0 === "does-not-show"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.clauses !== undefined){
let data0 = data.clauses;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema45.properties.clauses,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/definitions/clause/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+-[1-9][0-9]*$"},message:"must match pattern \""+"^[A-Z]+-[1-9][0-9]*$"+"\"",schema:"^[A-Z]+-[1-9][0-9]*$",parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/definitions/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func7(data0[i1], data0[j0])){
const err7 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema45.properties.clauses,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.clauses.type,parentSchema:schema45.properties.clauses,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.strength !== undefined){
let data2 = data.strength;
if(!((data2 === "direct") || (data2 === "supporting"))){
const err9 = {instancePath:instancePath+"/strength",schemaPath:"#/properties/strength/enum",keyword:"enum",params:{allowedValues: schema45.properties.strength.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.strength.enum,parentSchema:schema45.properties.strength,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["does-not-show"] !== undefined){
let data3 = data["does-not-show"];
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err10 = {instancePath:instancePath+"/does-not-show",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/does-not-show",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/does-not-show",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checked === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["compared-with"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compared-with"},message:"must have required property '"+"compared-with"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.links === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "checked")) || (key0 === "compared-with")) || (key0 === "links"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern38.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Za-z0-9.()-]*$"},message:"must match pattern \""+"^[A-Z0-9][A-Za-z0-9.()-]*$"+"\"",schema:"^[A-Z0-9][A-Za-z0-9.()-]*$",parentSchema:schema42.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.id.type,parentSchema:schema42.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.checked !== undefined){
let data2 = data.checked;
if(typeof data2 !== "boolean"){
const err11 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.properties.checked.type,parentSchema:schema42.properties.checked,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["compared-with"] !== undefined){
let data3 = data["compared-with"];
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err12 = {instancePath:instancePath+"/compared-with",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data3)){
const err13 = {instancePath:instancePath+"/compared-with",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/compared-with",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.links !== undefined){
let data4 = data.links;
if(Array.isArray(data4)){
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42.properties.links,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data4[i0], {instancePath:instancePath+"/links/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.links.type,parentSchema:schema42.properties.links,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.controls === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"},message:"must have required property '"+"controls"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "source")) || (key0 === "controls"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern35.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema40.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.id.type,parentSchema:schema40.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},message:"must match pattern \""+"^https://[^\\s]+$"+"\"",schema:"^https://[^\\s]+$",parentSchema:schema40.properties.source,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.type,parentSchema:schema40.properties.source,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.controls !== undefined){
let data3 = data.controls;
if(Array.isArray(data3)){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data3[i0], {instancePath:instancePath+"/controls/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.controls.type,parentSchema:schema40.properties.controls,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.frameworks === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frameworks"},message:"must have required property '"+"frameworks"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["no-evidence"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "no-evidence"},message:"must have required property '"+"no-evidence"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "frameworks") || (key0 === "no-evidence"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.frameworks !== undefined){
let data0 = data.frameworks;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39.properties.frameworks,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data0[i0], {instancePath:instancePath+"/frameworks/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.frameworks.type,parentSchema:schema39.properties.frameworks,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["no-evidence"] !== undefined){
let data2 = data["no-evidence"];
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.clause === undefined){
const err5 = {instancePath:instancePath+"/no-evidence/" + i1,schemaPath:"#/properties/no-evidence/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema39.properties["no-evidence"].items.required,parentSchema:schema39.properties["no-evidence"].items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.because === undefined){
const err6 = {instancePath:instancePath+"/no-evidence/" + i1,schemaPath:"#/properties/no-evidence/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema39.properties["no-evidence"].items.required,parentSchema:schema39.properties["no-evidence"].items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "clause") || (key1 === "because"))){
const err7 = {instancePath:instancePath+"/no-evidence/" + i1,schemaPath:"#/properties/no-evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties["no-evidence"].items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.clause !== undefined){
let data4 = data3.clause;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err8 = {instancePath:instancePath+"/no-evidence/" + i1+"/clause",schemaPath:"#/definitions/clause/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+-[1-9][0-9]*$"},message:"must match pattern \""+"^[A-Z]+-[1-9][0-9]*$"+"\"",schema:"^[A-Z]+-[1-9][0-9]*$",parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/no-evidence/" + i1+"/clause",schemaPath:"#/definitions/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.because !== undefined){
let data5 = data3.because;
if(typeof data5 === "string"){
if(func0(data5) < 1){
const err10 = {instancePath:instancePath+"/no-evidence/" + i1+"/because",schemaPath:"#/definitions/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data5)){
const err11 = {instancePath:instancePath+"/no-evidence/" + i1+"/because",schemaPath:"#/definitions/sentence/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/no-evidence/" + i1+"/because",schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/no-evidence/" + i1,schemaPath:"#/properties/no-evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties["no-evidence"].items.type,parentSchema:schema39.properties["no-evidence"].items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/no-evidence",schemaPath:"#/properties/no-evidence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties["no-evidence"].type,parentSchema:schema39.properties["no-evidence"],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

exports.profiles = validate24;
const schema50 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Profiles that a run is judged against","description":"What profiles.yaml may hold. Profiles with the same id are found by the loader.","type":"object","additionalProperties":false,"required":["profiles"],"properties":{"profiles":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","capabilities","several-regions"],"properties":{"id":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*$"},"title":{"type":"string","minLength":1,"pattern":"^\\S(.*\\S)?$"},"capabilities":{"type":"array","uniqueItems":true,"items":{"enum":["keys","access","clock","metering","inspection","hologres","dataworks","restart","rotation","disturbance","tampering"]}},"several-regions":{"type":"boolean"}}}}}};
const pattern45 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.profiles === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "profiles")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.profiles !== undefined){
let data0 = data.profiles;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.profiles,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema50.properties.profiles.items.required,parentSchema:schema50.properties.profiles.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.title === undefined){
const err4 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema50.properties.profiles.items.required,parentSchema:schema50.properties.profiles.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.capabilities === undefined){
const err5 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "capabilities"},message:"must have required property '"+"capabilities"+"'",schema:schema50.properties.profiles.items.required,parentSchema:schema50.properties.profiles.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1["several-regions"] === undefined){
const err6 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "several-regions"},message:"must have required property '"+"several-regions"+"'",schema:schema50.properties.profiles.items.required,parentSchema:schema50.properties.profiles.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "capabilities")) || (key1 === "several-regions"))){
const err7 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.profiles.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
const err8 = {instancePath:instancePath+"/profiles/" + i0+"/id",schemaPath:"#/properties/profiles/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(-[a-z]+)*$"+"\"",schema:"^[a-z]+(-[a-z]+)*$",parentSchema:schema50.properties.profiles.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/profiles/" + i0+"/id",schemaPath:"#/properties/profiles/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.profiles.items.properties.id.type,parentSchema:schema50.properties.profiles.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.title !== undefined){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err10 = {instancePath:instancePath+"/profiles/" + i0+"/title",schemaPath:"#/properties/profiles/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.profiles.items.properties.title,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/profiles/" + i0+"/title",schemaPath:"#/properties/profiles/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema50.properties.profiles.items.properties.title,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/profiles/" + i0+"/title",schemaPath:"#/properties/profiles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.profiles.items.properties.title.type,parentSchema:schema50.properties.profiles.items.properties.title,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.capabilities !== undefined){
let data4 = data1.capabilities;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(((((((((((data5 === "keys") || (data5 === "access")) || (data5 === "clock")) || (data5 === "metering")) || (data5 === "inspection")) || (data5 === "hologres")) || (data5 === "dataworks")) || (data5 === "restart")) || (data5 === "rotation")) || (data5 === "disturbance")) || (data5 === "tampering"))){
const err13 = {instancePath:instancePath+"/profiles/" + i0+"/capabilities/" + i1,schemaPath:"#/properties/profiles/items/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema50.properties.profiles.items.properties.capabilities.items.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.profiles.items.properties.capabilities.items.enum,parentSchema:schema50.properties.profiles.items.properties.capabilities.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i2 = data4.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func7(data4[i2], data4[j0])){
const err14 = {instancePath:instancePath+"/profiles/" + i0+"/capabilities",schemaPath:"#/properties/profiles/items/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema50.properties.profiles.items.properties.capabilities,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/profiles/" + i0+"/capabilities",schemaPath:"#/properties/profiles/items/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.profiles.items.properties.capabilities.type,parentSchema:schema50.properties.profiles.items.properties.capabilities,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1["several-regions"] !== undefined){
let data6 = data1["several-regions"];
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/profiles/" + i0+"/several-regions",schemaPath:"#/properties/profiles/items/properties/several-regions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.profiles.items.properties["several-regions"].type,parentSchema:schema50.properties.profiles.items.properties["several-regions"],data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.profiles.items.type,parentSchema:schema50.properties.profiles.items,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.profiles.type,parentSchema:schema50.properties.profiles,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

exports.sentences = validate25;
const schema51 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"The sentences of the page","description":"What sentences.yaml may hold. Numbers with gaps, and unknown clauses, are found by the loader.","type":"object","additionalProperties":false,"required":["sections","contradictions"],"properties":{"sections":{"description":"In the order of the page; the first is the text before the first heading.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["section","sentences"],"properties":{"section":{"$ref":"#/definitions/words"},"sentences":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/sentence"}}}}},"contradictions":{"description":"Where sentences exclude each other.","type":"array","items":{"$ref":"#/definitions/contradiction"}}},"definitions":{"words":{"type":"string","minLength":1,"pattern":"^\\S(.*\\S)?$"},"clauses":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]+-[1-9][0-9]*$"}},"sentence":{"type":"object","additionalProperties":false,"required":["number","sha256","says"],"properties":{"number":{"description":"Counted from 1 in each section.","type":"integer","minimum":1},"sha256":{"title":"a SHA-256 in hex","description":"Of the sentence in the normalised text.","type":"string","pattern":"^[0-9a-f]{64}$"},"says":{"description":"What it says, in our words.","$ref":"#/definitions/words"},"clauses":{"description":"The clauses that rest on it.","$ref":"#/definitions/clauses"},"promises-nothing":{"description":"Why no clause can rest on it.","$ref":"#/definitions/words"},"cannot-be-asked":{"description":"What of it no target can be asked, or is not asked, and why.","$ref":"#/definitions/words"}}},"contradiction":{"type":"object","additionalProperties":false,"required":["sentences","says","read-as","clauses"],"properties":{"sentences":{"description":"Those that exclude each other.","type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["section","sentences"],"properties":{"section":{"$ref":"#/definitions/words"},"sentences":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"integer","minimum":1}}}}},"says":{"description":"How they exclude each other.","$ref":"#/definitions/words"},"read-as":{"description":"How the clauses read them.","$ref":"#/definitions/words"},"clauses":{"$ref":"#/definitions/clauses"}}}}};
const schema52 = {"type":"string","minLength":1,"pattern":"^\\S(.*\\S)?$"};
const schema53 = {"type":"object","additionalProperties":false,"required":["number","sha256","says"],"properties":{"number":{"description":"Counted from 1 in each section.","type":"integer","minimum":1},"sha256":{"title":"a SHA-256 in hex","description":"Of the sentence in the normalised text.","type":"string","pattern":"^[0-9a-f]{64}$"},"says":{"description":"What it says, in our words.","$ref":"#/definitions/words"},"clauses":{"description":"The clauses that rest on it.","$ref":"#/definitions/clauses"},"promises-nothing":{"description":"Why no clause can rest on it.","$ref":"#/definitions/words"},"cannot-be-asked":{"description":"What of it no target can be asked, or is not asked, and why.","$ref":"#/definitions/words"}}};
const schema55 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]+-[1-9][0-9]*$"}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sha256 === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.says === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "number") || (key0 === "sha256")) || (key0 === "says")) || (key0 === "clauses")) || (key0 === "promises-nothing")) || (key0 === "cannot-be-asked"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.number.type,parentSchema:schema53.properties.number,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.number,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.sha256 !== undefined){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema53.properties.sha256,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.sha256.type,parentSchema:schema53.properties.sha256,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.says !== undefined){
let data2 = data.says;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/says",schemaPath:"#/definitions/words/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/says",schemaPath:"#/definitions/words/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/says",schemaPath:"#/definitions/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.clauses !== undefined){
let data3 = data.clauses;
if(Array.isArray(data3)){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/clauses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err12 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/definitions/clauses/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+-[1-9][0-9]*$"},message:"must match pattern \""+"^[A-Z]+-[1-9][0-9]*$"+"\"",schema:"^[A-Z]+-[1-9][0-9]*$",parentSchema:schema55.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/definitions/clauses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.items.type,parentSchema:schema55.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema55,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/clauses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.type,parentSchema:schema55,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["promises-nothing"] !== undefined){
let data5 = data["promises-nothing"];
if(typeof data5 === "string"){
if(func0(data5) < 1){
const err16 = {instancePath:instancePath+"/promises-nothing",schemaPath:"#/definitions/words/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern0.test(data5)){
const err17 = {instancePath:instancePath+"/promises-nothing",schemaPath:"#/definitions/words/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/promises-nothing",schemaPath:"#/definitions/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["cannot-be-asked"] !== undefined){
let data6 = data["cannot-be-asked"];
if(typeof data6 === "string"){
if(func0(data6) < 1){
const err19 = {instancePath:instancePath+"/cannot-be-asked",schemaPath:"#/definitions/words/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern0.test(data6)){
const err20 = {instancePath:instancePath+"/cannot-be-asked",schemaPath:"#/definitions/words/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/cannot-be-asked",schemaPath:"#/definitions/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","additionalProperties":false,"required":["sentences","says","read-as","clauses"],"properties":{"sentences":{"description":"Those that exclude each other.","type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["section","sentences"],"properties":{"section":{"$ref":"#/definitions/words"},"sentences":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"integer","minimum":1}}}}},"says":{"description":"How they exclude each other.","$ref":"#/definitions/words"},"read-as":{"description":"How the clauses read them.","$ref":"#/definitions/words"},"clauses":{"$ref":"#/definitions/clauses"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sentences === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentences"},message:"must have required property '"+"sentences"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.says === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["read-as"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "read-as"},message:"must have required property '"+"read-as"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.clauses === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "sentences") || (key0 === "says")) || (key0 === "read-as")) || (key0 === "clauses"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sentences !== undefined){
let data0 = data.sentences;
if(Array.isArray(data0)){
if(data0.length < 2){
const err5 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema58.properties.sentences,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.section === undefined){
const err6 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'",schema:schema58.properties.sentences.items.required,parentSchema:schema58.properties.sentences.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.sentences === undefined){
const err7 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/required",keyword:"required",params:{missingProperty: "sentences"},message:"must have required property '"+"sentences"+"'",schema:schema58.properties.sentences.items.required,parentSchema:schema58.properties.sentences.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "section") || (key1 === "sentences"))){
const err8 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.sentences.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.section !== undefined){
let data2 = data1.section;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err9 = {instancePath:instancePath+"/sentences/" + i0+"/section",schemaPath:"#/definitions/words/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/sentences/" + i0+"/section",schemaPath:"#/definitions/words/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/sentences/" + i0+"/section",schemaPath:"#/definitions/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.sentences !== undefined){
let data3 = data1.sentences;
if(Array.isArray(data3)){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/sentences/" + i0+"/sentences",schemaPath:"#/properties/sentences/items/properties/sentences/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema58.properties.sentences.items.properties.sentences,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/sentences/" + i0+"/sentences/" + i1,schemaPath:"#/properties/sentences/items/properties/sentences/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.sentences.items.properties.sentences.items.type,parentSchema:schema58.properties.sentences.items.properties.sentences.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/sentences/" + i0+"/sentences/" + i1,schemaPath:"#/properties/sentences/items/properties/sentences/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.sentences.items.properties.sentences.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
let i2 = data3.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data3[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/sentences/" + i0+"/sentences",schemaPath:"#/properties/sentences/items/properties/sentences/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema58.properties.sentences.items.properties.sentences,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err16 = {instancePath:instancePath+"/sentences/" + i0+"/sentences",schemaPath:"#/properties/sentences/items/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.sentences.items.properties.sentences.type,parentSchema:schema58.properties.sentences.items.properties.sentences,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.sentences.items.type,parentSchema:schema58.properties.sentences.items,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.sentences.type,parentSchema:schema58.properties.sentences,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.says !== undefined){
let data5 = data.says;
if(typeof data5 === "string"){
if(func0(data5) < 1){
const err19 = {instancePath:instancePath+"/says",schemaPath:"#/definitions/words/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern0.test(data5)){
const err20 = {instancePath:instancePath+"/says",schemaPath:"#/definitions/words/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/says",schemaPath:"#/definitions/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["read-as"] !== undefined){
let data6 = data["read-as"];
if(typeof data6 === "string"){
if(func0(data6) < 1){
const err22 = {instancePath:instancePath+"/read-as",schemaPath:"#/definitions/words/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern0.test(data6)){
const err23 = {instancePath:instancePath+"/read-as",schemaPath:"#/definitions/words/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/read-as",schemaPath:"#/definitions/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.clauses !== undefined){
let data7 = data.clauses;
if(Array.isArray(data7)){
if(data7.length < 1){
const err25 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/clauses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err26 = {instancePath:instancePath+"/clauses/" + i3,schemaPath:"#/definitions/clauses/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+-[1-9][0-9]*$"},message:"must match pattern \""+"^[A-Z]+-[1-9][0-9]*$"+"\"",schema:"^[A-Z]+-[1-9][0-9]*$",parentSchema:schema55.items,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/clauses/" + i3,schemaPath:"#/definitions/clauses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.items.type,parentSchema:schema55.items,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i4 = data7.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data7[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err28 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)",schema:true,parentSchema:schema55,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err29 = {instancePath:instancePath+"/clauses",schemaPath:"#/definitions/clauses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.type,parentSchema:schema55,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contradictions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contradictions"},message:"must have required property '"+"contradictions"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "sections") || (key0 === "contradictions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sections !== undefined){
let data0 = data.sections;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51.properties.sections,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.section === undefined){
const err4 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'",schema:schema51.properties.sections.items.required,parentSchema:schema51.properties.sections.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.sentences === undefined){
const err5 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "sentences"},message:"must have required property '"+"sentences"+"'",schema:schema51.properties.sections.items.required,parentSchema:schema51.properties.sections.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "section") || (key1 === "sentences"))){
const err6 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.sections.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.section !== undefined){
let data2 = data1.section;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err7 = {instancePath:instancePath+"/sections/" + i0+"/section",schemaPath:"#/definitions/words/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/sections/" + i0+"/section",schemaPath:"#/definitions/words/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/sections/" + i0+"/section",schemaPath:"#/definitions/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.sentences !== undefined){
let data3 = data1.sentences;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/sections/" + i0+"/sentences",schemaPath:"#/properties/sections/items/properties/sentences/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51.properties.sections.items.properties.sentences,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data3[i1], {instancePath:instancePath+"/sections/" + i0+"/sentences/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sections/" + i0+"/sentences",schemaPath:"#/properties/sections/items/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.sections.items.properties.sentences.type,parentSchema:schema51.properties.sections.items.properties.sentences,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.sections.items.type,parentSchema:schema51.properties.sections.items,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.sections.type,parentSchema:schema51.properties.sections,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.contradictions !== undefined){
let data5 = data.contradictions;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate28(data5[i2], {instancePath:instancePath+"/contradictions/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/contradictions",schemaPath:"#/properties/contradictions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.contradictions.type,parentSchema:schema51.properties.contradictions,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

exports.waivers = validate30;
const schema63 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sealproof:waivers:1","title":"Waivers for a Sealproof run","description":"Violations that somebody answers for, until a day: what `sealproof run --waivers` reads.","type":"object","additionalProperties":false,"required":["waivers"],"properties":{"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"}}},"definitions":{"waiver":{"type":"object","additionalProperties":false,"anyOf":[{"required":["clause"]},{"required":["scenario"]}],"not":{"type":"object","required":["clause","scenario"]},"required":["target","reason","owner","ticket","expires"],"dependencies":{"approver":["approved"],"approved":["approver"]},"properties":{"clause":{"title":"the id of a clause, such as IMM-1,","description":"All scenarios of this clause. Either this or a scenario is named.","type":"string","pattern":"^[A-Z]+-[0-9]+$"},"scenario":{"title":"the id of a scenario, as verdict.json and `sealproof list` have it,","description":"One scenario: `<clause>/<words of its name>`.","type":"string","pattern":"^[A-Z]+-[0-9]+/[^\\s/]+$","maxLength":1000},"target":{"description":"The name of the target, as it names itself and as every report shows it.","$ref":"#/definitions/text"},"reason":{"description":"Why the violation is borne for now.","$ref":"#/definitions/text"},"owner":{"description":"Who answers for it.","$ref":"#/definitions/text"},"ticket":{"description":"Where its repair is followed: an address, or a number in quotes.","$ref":"#/definitions/text"},"expires":{"title":"a day, such as 2027-01-31,","description":"The last day on which it counts, in UTC.","type":"string","format":"date"},"approver":{"description":"Who approved it, where this is another person than the owner. With `approved`.","$ref":"#/definitions/text"},"approved":{"title":"a day, such as 2026-11-20,","description":"The day of the approval. With `approver`.","type":"string","format":"date"},"compensating-control":{"description":"What lessens the risk while the violation lasts.","$ref":"#/definitions/text"}}},"text":{"title":"a text that is not empty (a number stands in quotes)","type":"string","pattern":"\\S","maxLength":2000}}};
const schema64 = {"type":"object","additionalProperties":false,"anyOf":[{"required":["clause"]},{"required":["scenario"]}],"not":{"type":"object","required":["clause","scenario"]},"required":["target","reason","owner","ticket","expires"],"dependencies":{"approver":["approved"],"approved":["approver"]},"properties":{"clause":{"title":"the id of a clause, such as IMM-1,","description":"All scenarios of this clause. Either this or a scenario is named.","type":"string","pattern":"^[A-Z]+-[0-9]+$"},"scenario":{"title":"the id of a scenario, as verdict.json and `sealproof list` have it,","description":"One scenario: `<clause>/<words of its name>`.","type":"string","pattern":"^[A-Z]+-[0-9]+/[^\\s/]+$","maxLength":1000},"target":{"description":"The name of the target, as it names itself and as every report shows it.","$ref":"#/definitions/text"},"reason":{"description":"Why the violation is borne for now.","$ref":"#/definitions/text"},"owner":{"description":"Who answers for it.","$ref":"#/definitions/text"},"ticket":{"description":"Where its repair is followed: an address, or a number in quotes.","$ref":"#/definitions/text"},"expires":{"title":"a day, such as 2027-01-31,","description":"The last day on which it counts, in UTC.","type":"string","format":"date"},"approver":{"description":"Who approved it, where this is another person than the owner. With `approved`.","$ref":"#/definitions/text"},"approved":{"title":"a day, such as 2026-11-20,","description":"The day of the approval. With `approver`.","type":"string","format":"date"},"compensating-control":{"description":"What lessens the risk while the violation lasts.","$ref":"#/definitions/text"}}};
const schema65 = {"title":"a text that is not empty (a number stands in quotes)","type":"string","pattern":"\\S","maxLength":2000};
const pattern57 = new RegExp("^[A-Z]+-[0-9]+$", "u");
const pattern58 = new RegExp("^[A-Z]+-[0-9]+/[^\\s/]+$", "u");
const pattern59 = new RegExp("\\S", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.clause === undefined) && (missing0 = "clause")) || ((data.scenario === undefined) && (missing0 = "scenario"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err2 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema64.not,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clause === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'",schema:schema64.anyOf[0].required,parentSchema:schema64.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenario === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "scenario"},message:"must have required property '"+"scenario"+"'",schema:schema64.anyOf[1].required,parentSchema:schema64.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema64.anyOf,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.reason === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.owner === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.ticket === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticket"},message:"must have required property '"+"ticket"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.expires === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema64.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.approver !== undefined){
if(data.approved === undefined){
const err12 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "approver",
    missingProperty: "approved",
    depsCount: 1,
    deps: "approved"},message:"must have property approved when property approver is present",schema:schema64.dependencies,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.approved !== undefined){
if(data.approver === undefined){
const err13 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "approved",
    missingProperty: "approver",
    depsCount: 1,
    deps: "approver"},message:"must have property approver when property approved is present",schema:schema64.dependencies,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.clause !== undefined){
let data0 = data.clause;
if(typeof data0 === "string"){
if(!pattern57.test(data0)){
const err14 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+-[0-9]+$"},message:"must match pattern \""+"^[A-Z]+-[0-9]+$"+"\"",schema:"^[A-Z]+-[0-9]+$",parentSchema:schema64.properties.clause,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.clause.type,parentSchema:schema64.properties.clause,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.scenario !== undefined){
let data1 = data.scenario;
if(typeof data1 === "string"){
if(func0(data1) > 1000){
const err16 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema64.properties.scenario,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern58.test(data1)){
const err17 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+-[0-9]+/[^\\s/]+$"},message:"must match pattern \""+"^[A-Z]+-[0-9]+/[^\\s/]+$"+"\"",schema:"^[A-Z]+-[0-9]+/[^\\s/]+$",parentSchema:schema64.properties.scenario,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.scenario.type,parentSchema:schema64.properties.scenario,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.target !== undefined){
let data2 = data.target;
if(typeof data2 === "string"){
if(func0(data2) > 2000){
const err19 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema65,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern59.test(data2)){
const err20 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema65,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func0(data3) > 2000){
const err22 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema65,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern59.test(data3)){
const err23 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema65,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func0(data4) > 2000){
const err25 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern59.test(data4)){
const err26 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/owner",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.ticket !== undefined){
let data5 = data.ticket;
if(typeof data5 === "string"){
if(func0(data5) > 2000){
const err28 = {instancePath:instancePath+"/ticket",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema65,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern59.test(data5)){
const err29 = {instancePath:instancePath+"/ticket",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema65,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/ticket",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.expires !== undefined){
let data6 = data.expires;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err31 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema64.properties.expires,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.expires.type,parentSchema:schema64.properties.expires,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.approver !== undefined){
let data7 = data.approver;
if(typeof data7 === "string"){
if(func0(data7) > 2000){
const err33 = {instancePath:instancePath+"/approver",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema65,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern59.test(data7)){
const err34 = {instancePath:instancePath+"/approver",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema65,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/approver",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.approved !== undefined){
let data8 = data.approved;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err36 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema64.properties.approved,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.approved.type,parentSchema:schema64.properties.approved,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["compensating-control"] !== undefined){
let data9 = data["compensating-control"];
if(typeof data9 === "string"){
if(func0(data9) > 2000){
const err38 = {instancePath:instancePath+"/compensating-control",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema65,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern59.test(data9)){
const err39 = {instancePath:instancePath+"/compensating-control",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema65,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/compensating-control",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sealproof:waivers:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waivers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "waivers")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.waivers !== undefined){
let data0 = data.waivers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data0[i0], {instancePath:instancePath+"/waivers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.waivers.type,parentSchema:schema63.properties.waivers,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

