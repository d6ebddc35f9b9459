/**
 * Jest's environment of Node on an ordinary context. Its own stands behind an interceptor and a proxy that are asked at every
 * mention of a global (`Math`, `Object`, `process`), some 300 ns each: what counts much took six times as long in a test.
 */
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import './compiled-once.mjs';

// A worker that has ended holds nothing open, but to take its heap of a gigabyte apart may take longer than the half second
// after which Jest kills it and says that a test leaks: it leaves at once.
if (process.send) process.once('exit', (code) => process.exit(code));

export default class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
