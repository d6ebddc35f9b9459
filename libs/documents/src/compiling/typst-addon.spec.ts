import { RendererUnavailable } from '../rendering/render-errors.js';
import { findTypstAddon, type Machine } from './typst-addon.js';

const linux: Machine = {
  platform: 'linux',
  arch: 'x64',
  glibc: true,
  resolve: (request) => `/modules/${request}`,
  load: () => ({ version: '0.7.0' }),
};
const absent = () => {
  throw new Error('Cannot find module');
};

describe('findTypstAddon', () => {
  it('takes the build of the C library', () => {
    expect(findTypstAddon(linux).packageName).toMatch(/linux-x64-gnu$/);
    expect(findTypstAddon({ ...linux, glibc: false }).packageName).toMatch(/linux-x64-musl$/);
    expect(findTypstAddon(linux).version).toBe('0.7.0');
  });
  it.each([
    ['another system', { ...linux, platform: 'darwin', arch: 'arm64' }, 'platform'],
    ['another processor', { ...linux, arch: 'arm64' }, 'platform'],
    ['a missing package', { ...linux, resolve: absent }, 'not-installed'],
  ])('says why it cannot on %s', (_what, machine, reason) => {
    expect(() => findTypstAddon(machine)).toThrow(RendererUnavailable);
    expect(() => findTypstAddon(machine)).toThrow(expect.objectContaining({ reason }));
  });
});
