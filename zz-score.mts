import {layouts} from './tests/newspaper/layouts.ts';
import {drawIssue} from './tests/newspaper/draw-issue.ts';
import {readPdfPages} from './tests/inspect/open-in-node.ts';
import {readNewspaper} from './lib/newspaper/read-newspaper.ts';
import {scoreIssue} from './tests/newspaper/score.ts';
for(const l of layouts()){const r=await readPdfPages(await drawIssue(l.sheets));if(!r.ok){console.log(l.name,r);continue}
const i=readNewspaper(r.value);const s=scoreIssue(l.articles,i);console.log('##',l.name,JSON.stringify({...s,faults:undefined}));for(const f of s.faults)console.log('   ',f);
console.log('   un:',i.unassigned.map(u=>u.text.slice(0,40)),'furn',i.pages.map(p=>p.furniture.join('|')),i.articles.length);
if(process.argv[2]&&l.name.includes(process.argv[2]))for(const a of i.articles){console.log('  #',a.id,a.kicker,'|',a.title,'|',a.subtitle,a.bylines,a.marks);for(const b of a.blocks)console.log('      ',b.kind,b.text.slice(0,20),'…',b.text.slice(-12))}}
