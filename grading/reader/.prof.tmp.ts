import { readFileSync } from "node:fs";
import { compileFrames } from "./compile-frame";
import { moveReadings } from "./moves/move-readings";
import { cutClauses } from "./cut-clauses";
import { hearCustomer } from "./hear-customer";
import { readReply } from "./read-reply";
const rows = readFileSync("/work/shared/data/moves-dev.jsonl","utf8").trim().split("\n").slice(0,300).map(l=>JSON.parse(l));
let words=0; for(const r of rows) words+=r.reply.split(/\s+/).length;
for(let k=0;k<2;k++){ let t=performance.now(); for(const r of rows) readReply(r); console.log("total ms/reply",(performance.now()-t)/rows.length, "words/reply", words/rows.length);
 t=performance.now(); for(const r of rows) {cutClauses(r.reply);hearCustomer(r.customer);} console.log("cut",(performance.now()-t)/rows.length);}
const sents = rows.flatMap(r=>cutClauses(r.reply).map(s=>s.text));
const out:any[]=[];
const one=(name:string,frame:string)=>{ const re=compileFrames([frame]); const go=()=>{for(const s of sents){re.lastIndex=0; re.test(s);}}; go(); const t=performance.now(); go(); out.push([(performance.now()-t)/rows.length*1000,name,frame.slice(0,100)]); };
for(const rd of moveReadings) for(const rule of rd.rules){ for(const f of rule.says) one(rd.move,f); for(const f of rule.unless??[]) one(rd.move+" UNLESS",f);}
out.sort((a,b)=>b[0]-a[0]); console.log("sum us", out.reduce((a,b)=>a+b[0],0)); for(const o of out.slice(0,45)) console.log(o[0].toFixed(1),o[1],o[2]);
