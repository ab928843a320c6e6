import {load} from '/tmp/pdfx/common.mts';
import {findRows} from '/tmp/wt/news/lib/newspaper/rows.ts';
const c=(await load('/tmp/pdfx/L2.pdf'))[0];
const rows=findRows(c.glyphs);
const i=rows.findIndex(r=>r.glyphs.map(g=>g.text).join('').includes('何松'));
for(let k=i-3;k<i+5;k++){const r=rows[k];console.log(k,r.baseline.toFixed(2),r.size.toFixed(2),r.glyphs.filter(g=>g.left>90&&g.left<190).map(g=>g.text+g.left.toFixed(1)+'-'+g.right.toFixed(1)).join(' '))}
