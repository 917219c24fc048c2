import { readFileSync } from "node:fs";
import { buildFinder } from "@/grading/reader/find-moves";
import { moveReadings } from "@/grading/reader/moves/move-readings";
import { cutClauses } from "@/grading/reader/cut-clauses";
import { hearCustomer } from "@/grading/reader/hear-customer";
const rows = readFileSync("/work/shared/data/moves-dev.jsonl","utf8").trim().split("\n").map(l=>JSON.parse(l));
const cut = rows.map((r:any)=>[cutClauses(r.reply), hearCustomer(r.customer)] as any);
const full = buildFinder(moveReadings);
const all = rows.map((r:any,i:number)=>full(r.reply, cut[i][0], cut[i][1]));
const only = process.argv[2]?.split(",");
for (const reading of moveReadings) {
  if (only && !only.includes(reading.move)) continue;
  console.log("## "+reading.move);
  for (const rule of reading.rules) {
    console.log(" -- "+JSON.stringify({...rule,says:undefined,unless:undefined}));
    for (const frame of rule.says) {
    const f = buildFinder([{...reading, rules:[{...rule, says:[frame]}]}]);
    let hit=0, alarm=0; const ex:string[]=[]; const by: Record<string,number>={};
    rows.forEach((r:any,i:number)=>{
      let got = f(r.reply, cut[i][0], cut[i][1]);
      if(rule.except) got = got.filter((g:any)=>!all[i].some((o:any)=>o.move!==g.move&&rule.except!.includes(o.move)&&o.start<g.end&&g.start<o.end));
      if(!got.length) return;
      if(r.moves.some((m:any)=>m.move===reading.move)) hit++; else { alarm++; if(ex.length<60) ex.push(got[0].evidence.slice(0,90)); }
    });
    if(alarm>=1 && hit/(hit+alarm)<0.8 || hit===0) console.log(`   ${hit}/${hit+alarm}  ${frame.slice(0,110)}\n        ${ex.slice(0,5).join(" | ")}`);
  }}
}
