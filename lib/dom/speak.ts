/** Reading aloud through the browser's own voices (Web Speech API). */
export interface Speaker {
  readonly available: boolean;
  /** Reads a text in Mandarin; `onEnd` is called once, when it is over, stopped or failed. */
  speak(text: string, onEnd: () => void): void;
  stop(): void;
}

export function speaker(view: Window): Speaker {
  const synthesis = 'speechSynthesis' in view ? view.speechSynthesis : null;
  return {
    available: synthesis !== null,
    speak(text, onEnd) {
      if (!synthesis) return;
      synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = 'zh-CN';
      const voice = synthesis.getVoices().find(({ lang }) => /^zh[-_](CN|Hans)/i.test(lang));
      if (voice) utterance.voice = voice;
      utterance.addEventListener('end', onEnd, { once: true });
      utterance.addEventListener('error', onEnd, { once: true });
      synthesis.speak(utterance);
    },
    stop: () => synthesis?.cancel(),
  };
}
