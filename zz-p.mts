import {randomLayout} from './tests/newspaper/random-layout.ts';
import {drawIssue} from './tests/newspaper/draw-issue.ts';
import {writeFileSync} from 'node:fs';
const s=+process.argv[2]!;writeFileSync(`/tmp/pdfx/R${s}.pdf`,await drawIssue(randomLayout(s).sheets));
