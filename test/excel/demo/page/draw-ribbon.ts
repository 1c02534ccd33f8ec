import type { Ribbon } from '../ribbon-of-manifest';
import { askExcel } from './ask-excel';
import type { OfficeFrame } from './office-frame';

/** The add-in's group; a button without a function opens the pane, one that runs is off until it is done. */
export function drawRibbon(
  ribbon: HTMLElement,
  { label, buttons }: Ribbon,
  frame: OfficeFrame,
): void {
  const row = document.createElement('div');
  for (const { id, label: name, tip, icon, functionName } of buttons) {
    const button = document.createElement('button');
    button.title = tip;
    button.dataset.control = id;
    const image = document.createElement('img');
    image.src = `/add-in/${icon}`;
    image.alt = '';
    button.append(image, name);
    button.onclick = () => {
      if (functionName === null) return void askExcel('pane', { open: true });
      button.disabled = true;
      void frame.runCommand(functionName, id).finally(() => {
        button.disabled = false;
      });
    };
    row.append(button);
  }
  const group = document.createElement('div');
  group.className = 'group';
  const caption = document.createElement('small');
  caption.textContent = label;
  group.append(row, caption);
  ribbon.replaceChildren(group);
}
