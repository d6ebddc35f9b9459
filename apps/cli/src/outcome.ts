import { Fault, faultOf } from '@tequio/api/process';
import { AppError, InvalidInput, Refused, text, waitInWords } from '@tequio/platform';
import { word } from './terminal.js';

/** What an operator reads when a command did not come to its end: one line for what is foreseen, the trace for a defect. */
export function linesOf(error: unknown): string[] {
  const fault = faultOf(error);
  if (fault instanceof Fault) return [fault.line];
  if (error instanceof Refused) {
    const refusal = error.refusal.speak('es');
    const issues = refusal instanceof InvalidInput ? refusal.issues.map((issue) => `  ${issue.path}: ${issue.message}`) : [];
    return [[refusal.message, refusal.remedy].filter(Boolean).join(' '), ...issues];
  }
  if (error instanceof AppError) return [text('es', `platform.error.${error.code}`, { correlationId: '-', wait: waitInWords(Number(error.params['seconds'] ?? 60), 'es'), ...error.params })];
  const { stack, message } = error as Error;
  return [word('unexpected', { message: message ?? String(error) }), ...(stack ? [stack] : [])];
}
