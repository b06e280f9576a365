/**
 * One function of the add-on, called over `google.script.run`.
 *
 * @param name Of a global of the add-on.
 * @returns Its answer; rejects with what the add-on threw, or with what Google says of a lost connection.
 */
export function scriptCall<Answer>(name: string, args: readonly unknown[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // A runner keeps its handlers for one call: each call starts from `run` anew.
    google.script.run
      .withSuccessHandler((answer) => resolve(answer as Answer))
      .withFailureHandler(reject)[name]!(...args);
  });
}

interface Handlers {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

type Runner = Handlers & { readonly [name: string]: (...args: readonly unknown[]) => void };

declare const google: { readonly script: { readonly run: Runner } };
