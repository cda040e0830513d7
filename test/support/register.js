/**
 * Lets plain Node load the TypeScript sources (`node -r`): jest's global setup and processes that
 * a test starts and kills. Inside tests jest does the same by itself.
 */
const fs = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');
const { transform } = require('../../jest.config.js');

const [[, options]] = Object.values(transform);

/** The sources import './x.js'; before a build only x.ts is there. */
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  try {
    return resolve.call(this, request, parent, ...rest);
  } catch (error) {
    if (!/^\.{1,2}\/.*\.js$/.test(request)) throw error;
    return resolve.call(this, request.replace(/\.js$/, '.ts'), parent, ...rest);
  }
};

Module._extensions['.ts'] = (module, filename) => {
  const source = fs.readFileSync(filename, 'utf8');
  module._compile(transformSync(source, { ...options, filename, swcrc: false }).code, filename);
};
