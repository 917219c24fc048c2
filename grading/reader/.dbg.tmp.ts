import { readReply } from "@/grading/reader/read-reply";
import { cutClauses } from "@/grading/reader/cut-clauses";
for (const r of process.argv.slice(2)) { console.log(r); for (const s of cutClauses(r)) console.log("   ["+s.text+"]", s.mark, s.question); for (const f of readReply({reply:r,customer:[]})) console.log("     ",f.move,"|",f.evidence); }
