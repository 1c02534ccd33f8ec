import { oneOf } from '../../../grid/any-of';

/** Verbs of putting off or halting: 暂缓, 停工, 延期; not 延迟退休. */
export const PUT_OFF = oneOf(
  '暂缓|延缓|缓[办建行推期]',
  '暂停|停[工建滞摆]|停止施工|中止|叫停',
  '顺延|推[迟后延]|[后延]延|延[后期]|延迟(?!报|送|退休)',
  '搁[置浅]',
);

/** 申请延期, 建议暂缓: not granted yet. */
export const PUT_OFF_ON_REQUEST =
  '(?:申请|请求|提请|建议)(?:办理|审批|批准)?(?:延期|暂缓|延后|推迟|顺延)';
