/** The same four levels as in the Language Server Protocol. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
