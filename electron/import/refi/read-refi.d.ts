/** Reads REFI-QDA files, projects and codebooks alike. */
import type { PositionUnit } from '../../../shared/exchange/position-units.ts';
import type { ExchangeReport, ProjectDraft } from '../../../shared/model/project-draft.ts';
import { type InputFile } from '../input-file.ts';
import { type DraftDigest } from './digest.ts';
import type { Evidence } from './evidence.ts';
export interface ReadRefi {
  readonly draft: ProjectDraft;
  readonly report: ExchangeReport;
  /** Null for a codebook, which has no positions. */
  readonly positions: Evidence | null;
}
/** Fails as `readBytes`, `readRefiProject` and `readRefiCodebook` do. */
export declare function readRefi(input: InputFile, unit?: PositionUnit): Promise<ReadRefi>;
/** What a project file comes down to, for comparing it with what was meant. */
export declare function digestRefi(input: InputFile): Promise<DraftDigest>;
