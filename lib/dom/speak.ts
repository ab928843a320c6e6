/** Reading aloud through the browser's own voices (Web Speech API). */
export interface Speaker {
  readonly available: boolean;
  /** Reads a text in Mandarin; `onEnd` is called once, when it is over, stopped or failed. */
  speak(text: string, onEnd: () => void): void;
  stop(): void;
}

export function speaker(view: Window): Speaker {
  const available = 'speechSynthesis' in view;
  return {
    available,
    speak(text, onEnd) {
      if (!available) return;
      // Asked for only now: the first look at it starts the browser's speech service, which takes a millisecond.
      const synthesis = view.speechSynthesis;
      synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = 'zh-CN';
      const voice = synthesis.getVoices().find(({ lang }) => /^zh[-_](CN|Hans)/i.test(lang));
      if (voice) utterance.voice = voice;
      utterance.addEventListener('end', onEnd, { once: true });
      utterance.addEventListener('error', onEnd, { once: true });
      synthesis.speak(utterance);
    },
    stop() {
      if (available) view.speechSynthesis.cancel();
    },
  };
}
