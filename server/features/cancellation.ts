import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** What a cancelled request is answered with. */
export function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/**
 * The promise's value, unless the request is cancelled first: what is waited for goes on, for those who ask next.
 * @throws ResponseError
 */
export async function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
  if (token.isCancellationRequested) throw cancelled();
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(cancelled()));
    promise.then(resolve, reject).finally(() => listener.dispose());
  });
}
