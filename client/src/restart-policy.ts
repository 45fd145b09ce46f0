const RESTARTS = 4;
const PERIOD_MILLISECONDS = 3 * 60 * 1000;

/** Decides whether a server that ended by itself is started again. */
interface RestartPolicy {
  /** Told of each time the server ended; false when that happened so often that starting it anew is no use. */
  readonly mayRestart: (now: number) => boolean;
}

/** Four restarts in three minutes; after a refusal the count begins afresh, for then a person decides. */
export function createRestartPolicy(): RestartPolicy {
  let ends: readonly number[] = [];
  return {
    mayRestart: (now) => {
      ends = [...ends.filter((end) => now - end < PERIOD_MILLISECONDS), now];
      if (ends.length <= RESTARTS) return true;
      ends = [];
      return false;
    },
  };
}
