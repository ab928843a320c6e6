import { type Browser, browser } from 'wxt/browser';
import { type Failed, failure, type Result, success } from '../outcome/result.ts';
import type { MessageName, Reply, Request } from './protocol.ts';

type Sender = Browser.runtime.MessageSender;

type Answered<N extends MessageName> = Reply<N> | Failed;

/** Answers one message, or fails in an expected way. Throwing is a bug; the asker then gets `internalError`. */
export type Answer<N extends MessageName> = (
  request: Request<N>,
  sender: Sender,
) => Promise<Answered<N>> | Answered<N>;

export type Answers = { readonly [N in MessageName]?: Answer<N> };

/** Decides whether a message may be answered: null, or the failure to send back. */
export type Admission = (name: string, request: unknown, sender: Sender) => Result<null>;

interface Envelope {
  readonly name: string;
  readonly request: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).name === 'string';
}

/** The one way of answering later that both engines' own APIs and the polyfill understand. */
type SendResponse = (response: Result<unknown>) => void;

/**
 * Answers messages of this extension until `signal` aborts. Messages without an answer here are left to
 * other listeners; those that `admit` refuses get its failure.
 */
export function receive(answers: Answers, admit: Admission, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendResponse: SendResponse): true | undefined => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(answers, message.name)) return undefined;
    const admission = admit(message.name, message.request, sender);
    const answer = answers[message.name as MessageName] as Answer<MessageName>;
    if (admission.ok) void reply(answer, message.request as never, sender).then(sendResponse);
    else sendResponse(admission);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

async function reply(
  answer: Answer<MessageName>,
  request: never,
  sender: Sender,
): Promise<Result<Reply<MessageName>>> {
  try {
    const answered = await answer(request, sender);
    return isFailed(answered) ? answered : success(answered);
  } catch (error) {
    console.error('[Dongcheng Gloss]', error);
    return failure('internalError');
  }
}

function isFailed(answered: unknown): answered is Failed {
  return typeof answered === 'object' && answered !== null && 'ok' in answered && answered.ok === false;
}
