/**
 * Each test file loads all its modules anew, as it must: none may find what another has left in them. But what a process has
 * compiled of them for one file serves for the next, too.
 */
import vm from 'node:vm';

const { compileFunction, SourceTextModule } = vm;

/** By path, each with its text: that of a path changes where Jest watches. */
const scripts = new Map();
const modules = new Map();

// A script belongs to no context: it is compiled once, function by function as they are called.
vm.compileFunction = (code, parameters, options) => {
  const { filename, parsingContext } = options;
  if (!parsingContext) return compileFunction(code, parameters, options);
  let kept = scripts.get(filename);
  if (kept?.code !== code) {
    kept = { code, script: scriptOf(code, parameters, filename) };
    scripts.set(filename, kept);
  }
  return kept.script ? kept.script.runInContext(parsingContext) : compileFunction(code, parameters, options);
};

/** None where something is imported later: for that Jest must be asked by the very file that runs. */
function scriptOf(code, parameters, filename) {
  if (/\bimport\s*\(/.test(code)) return null;
  const head = `(function (${parameters.join(',')}) {`;
  return new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length });
}

// A module belongs to its context, but not what it was compiled to.
vm.SourceTextModule = class extends SourceTextModule {
  constructor(code, options) {
    const kept = modules.get(options.identifier);
    const known = kept?.code === code;
    super(code, known ? { ...options, cachedData: kept.compiled } : options);
    if (!known) modules.set(options.identifier, { code, compiled: this.createCachedData() });
  }
};
