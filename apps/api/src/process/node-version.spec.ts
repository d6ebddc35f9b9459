import { Fault } from './fault.js';
import { assertNode } from './node-version.js';

describe('the Node that the product runs on', () => {
  it.each(['22.13.0', '24.21.0', '30.0.1'])('may be %s', (version) => expect(() => assertNode(version)).not.toThrow());

  it.each(['20.20.2', '22.12.9', '18.0.0'])('is not %s, which is said with what to do', (version) => {
    const refused = () => assertNode(version);
    expect(refused).toThrow(Fault);
    try {
      refused();
    } catch (error) {
      expect((error as Fault).line).toBe(
        `Se necesita Node.js 22.13 o posterior y este es el ${version}, con el que no se puede revisar ningún PDF. Use «npm start», que trae el suyo, o instale una versión vigente desde https://nodejs.org.`,
      );
    }
  });
});
