import { askExcel, hearExcel } from './ask-excel';

/** A message of Office.js in the frame; it speaks to this page as to Excel on the web. */
interface FrameMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    /** Parameters of other methods, by position. */
    readonly [position: number]: unknown;
  };
}

const REQUEST = 0;
const REGISTER = 1;
const UNREGISTER = 2;
const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const SAVE_SETTINGS = 76;
const NOT_SUPPORTED = 5001;

/** Numbers by which Excel refuses a whole request. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

export interface OfficeFrame {
  /** Runs a command of the ribbon; resolves when the add-in says it is done. */
  runCommand(functionName: string, controlId: string): Promise<void>;
}

/** Opens the add-in in the frame and answers its Office.js. */
export function openOfficeFrame(
  frame: HTMLIFrameElement,
  sets: Readonly<Record<string, string>>,
): OfficeFrame {
  const [conversation, control] = ['conversation-1', 'control-1'];
  const registered = new Map<string, FrameMessage>();
  const running = new Map<string, () => void>();

  const reply = (to: FrameMessage, data: unknown, isEvent = false) => {
    const message = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: isEvent ? 1 : 0,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  };
  const emit = (name: string, data: unknown) => {
    const to = registered.get(name);
    if (to) reply(to, data, true);
  };
  const execute = async (message: FrameMessage) => {
    const [array = [], dispatch] = [message._data?.ArrayData, message._data?.DdaMethod?.DispatchId];
    if (dispatch === RICH_API) {
      const answer = await askExcel<{ body?: string; refusal?: { code: string } }>('request', {
        partition: array[0],
        body: array[4],
        flags: array[6],
      });
      const error = answer.refusal ? (REFUSALS[answer.refusal.code] ?? NOT_SUPPORTED) : 0;
      return reply(message, { Version: 1, Error: error, Data: [200, [], answer.body ?? ''] });
    }
    if (dispatch === COMMAND_COMPLETED) for (const done of running.values()) done();
    const isKnown = dispatch === COMMAND_COMPLETED || dispatch === SAVE_SETTINGS;
    const known = isKnown
      ? { Error: 0 }
      : await askExcel<object | null>('method', { method: dispatch, sent: message._data });
    return reply(message, { Version: 1, ...(known ?? { Error: NOT_SUPPORTED }) });
  };
  const answer = (message: FrameMessage) => {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      return reply(message, appContext(control, sets));
    }
    if (message._actionName === 'executeMethod') return void execute(message);
    if (message._actionType === REGISTER) registered.set(message._actionName, message);
    if (message._actionType === UNREGISTER) registered.delete(message._actionName);
    const isEvent = message._actionType === REGISTER || message._actionType === UNREGISTER;
    return reply(message, isEvent ? { Error: 0 } : null);
  };

  addEventListener('message', ({ source, data }: MessageEvent<string>) => {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const message = JSON.parse(data) as FrameMessage;
    if (message._messageType === REQUEST && message._conversationId === conversation) {
      answer(message);
    }
  });
  hearExcel((kind, event) => {
    if (kind === 'event') emit('richApiMessage', { ArrayData: [event] });
  });
  frame.src = addInAddress(conversation, control);
  return {
    runCommand: (functionName, controlId) =>
      new Promise((resolve) => {
        const id = `command-${running.size + 1}`;
        running.set(id, () => {
          running.delete(id);
          resolve();
        });
        const source = JSON.stringify({ source: { id: controlId } });
        emit('appCommandInvoked', { 0: id, 1: functionName, 2: source });
      }),
  };
}

/** Where Office.js finds out who hosts it; `_xdm_Info` must come last. */
function addInAddress(conversation: string, control: string): string {
  const host = encodeURIComponent('Excel$Web$16.01$zh-CN$telemetry$$disableLogging$1');
  const origin = encodeURIComponent(location.origin);
  return `/add-in/taskpane.html?_host_Info=${host}#&_serializer_version=1&_xdm_Info=${conversation}|${control}|${origin}`;
}

function appContext(control: string, sets: Readonly<Record<string, string>>): object {
  return {
    _id: control,
    _appInstanceId: control,
    _appName: 16,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: `${location.origin}/workbook.xlsx`,
    _clientMode: 1,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '0',
    // versions as text: 1.20 as a number would be 1.2
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.99999.10000',
    _appDomains: [],
  };
}
