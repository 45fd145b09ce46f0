/**
 * Tells the person at the terminal something, in Chinese and in English. Goes to the error stream, so that
 * the standard output of a checker run through `npm start` stays the checker's own.
 *
 * @param {string} chinese
 * @param {string} english
 */
export function say(chinese, english) {
  process.stderr.write(`[拟稿 Nigao] ${chinese}\n             ${english}\n`);
}

/** An end that was foreseen: its two sentences are all that a person needs to see, without a stack. */
export class PlainError extends Error {
  /**
   * @param {string} chinese
   * @param {string} english
   * @param {number} exitCode
   */
  constructor(chinese, english, exitCode = 2) {
    super(english);
    this.chinese = chinese;
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script's main function and turns its outcome into the exit code of the process.
 *
 * @param {() => Promise<number>} main gives the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(error.chinese, error.message);
    process.exitCode = error.exitCode;
  }
}
