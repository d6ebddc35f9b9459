/** Whether it is one of the codes for the day the app is lost: they hold letters, those of the app are digits. */
export const isBackupCode = (code: string): boolean => !/^[\d\s]*$/.test(code);
