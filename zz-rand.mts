import {randomLayout} from './tests/newspaper/random-layout.ts';
import {drawIssue} from './tests/newspaper/draw-issue.ts';
import {readPdfPages} from './tests/inspect/open-in-node.ts';
import {readNewspaper} from './lib/newspaper/read-newspaper.ts';
import {scoreIssue} from './tests/newspaper/score.ts';
const [a,b]=[+process.argv[2]!,+process.argv[3]!];let tot={expected:0,found:0,titles:0,authors:0,split:0,merged:0};let ord=0,n=0,perfect=0;
for(let s=a;s<b;s++){const l=randomLayout(s);const r=await readPdfPages(await drawIssue(l.sheets));if(!r.ok){console.log(s,r);continue}
const i=readNewspaper(r.value);const sc=scoreIssue(l.articles,i);for(const k of Object.keys(tot) as (keyof typeof tot)[])tot[k]+=sc[k];ord+=sc.order;n++;if(!sc.faults.length)perfect++;
if(sc.faults.length){console.log('##',s,JSON.stringify({...sc,faults:undefined}));if(process.argv[4])for(const f of sc.faults)console.log('   ',f.slice(0,160))}
if(process.argv[4]==='full'){console.log(i.pages[0].furniture,i.unassigned.map(u=>u.text));for(const a of i.articles){console.log('  #',a.id,a.kicker,'|',a.title,'|',a.subtitle,a.bylines);for(const b of a.blocks)console.log('      ',b.kind,b.text.slice(0,20),'…',b.text.slice(-12))}}}
console.log(n,'perfect',perfect,tot,ord/n)
