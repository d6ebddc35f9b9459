import { csvResponse } from '../institute/csv.js';
import { recordEs } from '../record.dictionary.es.js';

/** The format of the list of invitations, with one row as an example; its headings are those that the import knows. */
export const loader = () => csvResponse(recordEs.invitations.rows, recordEs.invitations.file);
