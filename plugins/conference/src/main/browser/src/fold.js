/** The same key for spellings that people would call the same, as the portal's own search makes it. */
export function fold(text) {
  return text.normalize("NFKD").replace(/[\p{M}\p{Cf}ـء]/gu, "").replace(/[آأإٱ]/g, "ا").replace(/[ىئ]/g, "ي").replace(/ؤ/g, "و").replace(/ة/g, "ه")
    .replace(/[-_.,/()]/g, " ").replace(/[^\p{L}\p{N}\s]/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
