import '../dictionary/platform.dictionary.js';
import { AppError } from '../errors/app-error.js';
import { decodeCursor, pageSize } from './connection.js';
import { maskError } from './error-format.js';

const caught = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('what a client reads of an error', () => {
  it.each([0, 201, 1.5])('says how large a page may be where %p is asked for', (first) => {
    const { code, formatted } = maskError(caught(() => pageSize(first)), 'es', 'x');
    expect(code).toBe('BAD_REQUEST');
    expect(formatted.extensions!['detail']).toContain('`first` va de 1 a 200');
  });

  it('says of a cursor that is not of the list where it comes from', () => {
    expect(maskError(caught(() => decodeCursor('no', 'id')), 'en', 'x').formatted.extensions!['detail']).toContain('endCursor');
  });

  it.each([
    [1, '1 segundo'],
    [90, '90 segundos'],
    [91, '2 minutos'],
    [813, '14 minutos'],
  ])('words a wait of %p seconds', (seconds, words) => {
    expect(maskError(new AppError('RATE_LIMITED', { seconds }), 'es', 'x').formatted.message).toContain(`Espere ${words} e`);
  });
});
