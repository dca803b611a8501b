import type { Detail } from '../findings/model';
import type { Messages } from './messages';

/** The sentence that tells a finding. */
export function describe<C extends Detail['code']>(detail: Extract<Detail, { code: C }>, messages: Messages): string {
  const sentence: (detail: Extract<Detail, { code: C }>) => string = messages.finding[detail.code as C];
  return sentence(detail);
}
