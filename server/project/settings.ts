import { type Code, codes, isCode, type Severity, severities } from '../findings/codes';

export type Language = 'nb' | 'nn' | 'en';

/** What the writer has chosen, for one folder. */
export interface Settings {
  /** The language of hovers and messages. */
  readonly language: Language;
  /** Whether the responses that come with Belegg count beside the folder's own. */
  readonly bundledSources: boolean;
  readonly severity: Readonly<Record<Code, Severity>>;
  readonly claims: {
    /** Whether claims are found and judged. */
    readonly enabled: boolean;
    /** Whether claims that a response supports are marked. */
    readonly showSupported: boolean;
  };
  readonly inlayHints: {
    /** Whether chapter titles are shown behind bare numbers. */
    readonly chapterTitles: boolean;
  };
}

const defaultSeverity = Object.fromEntries(
  Object.entries(codes).map(([code, { severity }]) => [code, severity]),
) as Record<Code, Severity>;

export const defaultSettings: Settings = {
  language: 'nb',
  bundledSources: true,
  severity: defaultSeverity,
  claims: { enabled: true, showSupported: false },
  inlayHints: { chapterTitles: false },
};

/**
 * Reads the `belegg` section as an editor sends it. Whatever is missing, null or of the wrong type takes its default.
 * `locale` (such as `nn-NO`) decides the language where the setting says `auto`.
 */
export function readSettings(value: unknown, locale: string | undefined): Settings {
  const section = isRecord(value) ? value : {};
  const severity = { ...defaultSeverity };
  if (isRecord(section.severity))
    for (const [code, level] of Object.entries(section.severity))
      if (isCode(code) && isSeverity(level)) severity[code] = level;
  const claims = isRecord(section.claims) ? section.claims : {};
  return {
    language: isLanguage(section.language) ? section.language : languageOf(locale),
    bundledSources: section.bundledSources !== false,
    severity,
    claims: { enabled: claims.enabled !== false, showSupported: claims.showSupported === true },
    inlayHints: { chapterTitles: isRecord(section.inlayHints) && section.inlayHints.chapterTitles === true },
  };
}

/** Bokmål, unless the editor itself runs in nynorsk: an editor in English says little about what its user writes. */
function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('nn') ? 'nn' : 'nb';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLanguage(value: unknown): value is Language {
  return value === 'nb' || value === 'nn' || value === 'en';
}

function isSeverity(value: unknown): value is Severity {
  return severities.some((each) => each === value);
}
