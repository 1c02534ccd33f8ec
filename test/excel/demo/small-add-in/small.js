/* global Excel, Office, document */
function say(text) {
  const line = document.createElement('li');
  line.textContent = text;
  document.getElementById('heard').append(line);
}

async function write() {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').values = [['写入']];
      sheet.getRange('B2').format.fill.color = '#F6D5D1';
      await context.sync();
    });
    say('写好了');
  } catch (error) {
    say(error.code);
  }
}

Office.actions.associate('writeCell', async (event) => {
  await write();
  await Office.addin.showAsTaskpane();
  event.completed();
});

Office.onReady(async ({ host, platform }) => {
  say(`${host} ${platform} ${Office.context.displayLanguage}`);
  say(`1.14 ${Office.context.requirements.isSetSupported('ExcelApi', '1.14')}`);
  document.getElementById('write').onclick = write;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) =>
      say(`${address} ${triggerSource}`),
    );
    await context.sync();
  });
  say('准备好了');
});
