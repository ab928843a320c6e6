import { tableOf } from './bench-table.ts';
import { benchMatching } from './scan.bench.ts';

console.log(tableOf(benchMatching(console.warn)));
