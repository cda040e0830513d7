/**
 * Lets plain Node load the TypeScript sources (`node -r`): jest's global setup and processes that
 * a test starts and kills. Inside tests jest does the same by itself.
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');
const { transform } = require('../../jest.config.js');

const [[, options]] = Object.values(transform);

/** The sources import './x.js'; before a build only x.ts or, for pages, x.tsx is there. */
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  try {
    return resolve.call(this, request, parent, ...rest);
  } catch (error) {
    if (!/^\.{1,2}\/.*\.js$/.test(request)) throw error;
    const source = request.slice(0, -'.js'.length);
    const folder = path.dirname(parent?.filename ?? __filename);
    const isPage = fs.existsSync(path.resolve(folder, `${source}.tsx`));
    return resolve.call(this, `${source}.${isPage ? 'tsx' : 'ts'}`, parent, ...rest);
  }
};

function compile(module, filename) {
  const source = fs.readFileSync(filename, 'utf8');
  module._compile(transformSync(source, { ...options, filename, swcrc: false }).code, filename);
}

Module._extensions['.ts'] = compile;
Module._extensions['.tsx'] = compile;
