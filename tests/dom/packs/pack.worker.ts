import packWorker from '../../../entrypoints/pack-worker/index.ts';

// What the build does with a script of the extension: it runs it.
void packWorker.main();
