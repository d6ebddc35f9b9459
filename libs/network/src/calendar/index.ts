export * from './business-calendar.js';
export { addDays, addMonths, weekdayOf, type LocalDate, type Weekday } from './local-date.js';
export * from './official-holidays.js';
export * from './time-zones.js';
export { dayInWords } from './day-in-words.js';
