// What @bitrix24/b24jssdk makes of the portal at an address, as JSON.
// It takes no address without HTTPS.

import { B24Hook } from '@bitrix24/b24jssdk'

const client = B24Hook.fromWebhookUrl(process.argv[2])
const { v2, v3 } = client.actions

/** How a call is refused: thrown, or told in its result. */
async function refused(call) {
  try {
    const answer = await call()
    const errors = [...answer.getErrors()]
    return errors.map((error) => [error.code, error.message, error.status])
  } catch (error) {
    return [[error.code, error.message, error.status]]
  }
}

const codes = (errors) => errors.map(([code, , status]) => [code, status])

async function collected(pages, key) {
  const ids = []
  for await (const page of pages) ids.push(...page.map((item) => item[key]))
  return ids
}

const get = (id) => ({ method: 'crm.deal.get', params: { id } })
const task = (id) => ({ method: 'tasks.task.get', params: { id } })
const bad = { method: 'crm.deal.get', params: { x: 'a b&c=д' } }
const unknown = { method: 'crm.no.such', params: {} }
const options = { isHaltOnError: false, returnAjaxResult: true }
const deals = { method: 'crm.deal.list', params: { select: ['ID', 'TITLE'] } }
const tasks = { method: 'tasks.task.list', params: { select: ['id'] }, customKeyForResult: 'items' }

const batch = await v2.batch.make({
  calls: { who: { method: 'user.current' }, deal: get('$result[who][ID]') }, options
})
const failing = await v2.batch.make({ calls: [bad, unknown], options })
const named = await v3.batch.make({
  calls: { first: task(8017), next: task(8018) }, options
})
const page = await v2.call.make(deals)

console.log(JSON.stringify({
  deal: (await v2.call.make(get(410))).getData().result.TITLE,
  task: (await v3.call.make(task(8017))).getData().result.item.title,
  unknown: await refused(() => v2.call.make(unknown)),
  incomplete: await refused(() => v2.call.make(bad)),
  incomplete_v3: codes(await refused(() => v3.call.make({ method: 'tasks.task.get', params: {} }))),
  batch: [
    batch.getData().who.getData().result.NAME, batch.getData().deal.getData().result.TITLE
  ],
  bad: failing.getData().map((result) => [result.isSuccess, result.getErrorMessages()]),
  batch_v3: Object.values(named.getData()).map((result) => result.getData().result.item.title),
  bad_v3: codes(await refused(() => v3.batch.make({ calls: [task(8017), task(undefined)], options }))),
  total: page.getTotal(),
  lists: {
    callList: (await v2.callList.make(deals)).getData().map((deal) => deal.ID),
    fetchList: await collected(v2.fetchList.make(deals), 'ID')
  },
  lists_v3: {
    callList: (await v3.callList.make(tasks)).getData().map((item) => item.id),
    fetchList: await collected(v3.fetchList.make(tasks), 'id'),
    documented: await collected(v3.fetchList.make({ ...tasks, method: 'main.eventlog.list' }), 'id')
  }
}))
