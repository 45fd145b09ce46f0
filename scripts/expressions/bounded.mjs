/** Expressions that take long on a long text, how they begin, and what keeps their text short. */
export const BOUNDED = [];
