/**
 * Random tests draw from one fixed seed, so that what passed once passes again; FC_SEED=N tries
 * others (FC_SEED=random a new one each time, which a failure prints).
 */
const fc = require('fast-check');

const asked = process.env.FC_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_261_123) });
