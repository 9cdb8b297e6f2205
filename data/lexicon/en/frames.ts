import { list } from '../list.ts';

/** Word classes of the frame a question is put in: how long, when, may I, after, before. */
export const FRAMES: Readonly<Record<string, readonly string[]>> = {
  howlong: list(`
    how long, how much time, how many minutes, how many mins, how many hours, how many hrs,
    how many days, how many weeks, how many wks, how many months, how many years, for how long,
    what length of time, length of time, amount of time, howlong, number of days, number of weeks,
    number of hours, days until, weeks until, hours until, how much longer,
    what is the time frame, timeframe, time frame,
  `),
  when: list(`
    when, how soon, how quickly, how fast, how early, how long before, how long until,
    how long till, how long til, how long after, what day, which day, what point, what stage,
    what week, which week, at what week, soonest, earliest, how many days before,
    how many days after, how many hours before, how many hours after, how many weeks before,
    how many weeks after, days until, weeks until, hours until, by when, how long do i wait,
    how long should i wait, how long to wait, when will,
  `),
  wait: list(`
    wait, hold off, leave it, give it, delay, stay away, stay off, stay out, avoid, skip, stop,
    keep off, lay off, not allowed, off limits, abstain, refrain, steer clear, postpone, give up,
    keep away, keep out,
  `),
  may: list(`
    can i, can you, can we, can u, could i, may i, am i allowed, allowed, is it ok, is it okay,
    ok, okay, is it fine, fine, is it safe, safe, is it bad, bad idea, good idea, should i,
    should you, shall i, do i have to, do i need to, must i, is it alright, alright, all right,
    permitted, possible, possible to, would it be ok, do i really, need to, is it wise,
    recommended, advisable, does it matter, will it hurt to, mind if, a problem, no no, kosher,
    harmful, cani, can one, am i able, is it too soon, too soon, too early, asking for trouble,
    acceptable, wrong to, a must, off the table, do i still,
  `),
  after: list(`
    after, afterwards, afterward, post, following, since, next day, day after, days after,
    hours after, week after, weeks after, next morning, morning after, following day,
    following morning, same day, same night, same evening, same afternoon, straight after,
    straight away, right after, right away, directly after, immediately, tomorrow, tmrw, tomoz,
    tonight, today, yesterday, later, later on, first night, first day, first few days,
    first week, first 24, first 48, first evening, day one, day two, day three, day four,
    day five, day 1, day 2, day 3, day 4, day 5, day 6, day 7, day 10, night of, that night,
    that evening, the night, the evening, weekend, this evening, this morning, this afternoon,
    last night, days later, hours later, the day of, days post, post procedure, post treatment,
    post op, just had, i had, had it done, had mine, i just got, got it done, have had, ive had,
    24 hours, 24h, 48 hours, 48h, 72 hours, within, soon after, once healed, day of, been done,
    coming out of, fresh from, friday, saturday, sunday, monday, tuesday, wednesday, thursday,
  `),
  before: list(`
    before, prior, prior to, ahead of, beforehand, leading up, pre, in advance, run up,
    days before, day before, night before, week before, weeks before, morning of, upcoming,
    coming up, pretreatment, pre treatment, pre procedure, b4, going in for,
  `),
  again: list(`
    again, resume, restart, return, return to, go back, get back, back to, back on, reintroduce,
    start using, start back, back into, pick up, continue, keep using, carry on, reapply, yet,
    still,
  `),
  see: list(`
    see, notice, show, show up, appear, visible, visibly, noticeable, kick in, look better,
    looks better, look any better, start working, starts working, start to work, take effect,
    get better, expect, becoming visible, observe, pay off, be obvious, obvious, clear up, tell,
    start seeing, 
  `),
  result: list(`
    result, difference, improvement, improve, change, effect, benefit, progress, outcome, results,
    glow, final result, anything happen, anything, something, regrowth, new hair, new growth,
    payoff, full effect, end result, fade, smoother, brighter, fuller, gains,
  `),
  works: list(`
    work, works, working, effective, worth it, worth, worthwhile, useful, legit, scam, gimmick,
    hype, overhyped, overrated, waste of money, waste of time, waste, any good, do anything,
    does anything, doing anything, do something, make a difference, any use, of any use, benefit,
    benefits, success rate, success, any luck, luck with, results with, efficacy, snake oil,
    actually help, help, helps, good for, evidence, proven, recommend, real deal, pointless,
    any point, point in, fake, placebo,
  `),
  fixes: list(`
    help, helps, improve, reduce, remove, fade, treat, fix, cure, shrink, erase, get rid,
    get rid of, smooth, smooth out, soften, tighten, lift, clear, clear up, minimise, minimize,
    diminish, lighten, regrow, grow, thicken, firm, plump, even out, heal, lessen, close,
    do anything for, work for, work on, works for, good for, target, brighten, make better,
    fill in, refine, correct, rejuvenate, blur, flatten, tackle, sort out, go away, getting rid,
    repair, eliminate, combat, address, restore, stimulate growth, bring back, prevent, fight,
  `),
  versus: list(`
    vs, versus, or, compared, compared to, compare, comparison, better than, instead of,
    difference between, differ, different from, different to, alternative to, rather than, over,
    which is better, whats better, better,
  `),
  together: list(`
    with, and, plus, together, combine, combined, combination, combo, same time, same day,
    same session, same appointment, alongside, along with, add, added, adding, add on, mix, mixed,
    pair, paired, stack, while, in between, between, following, after, before, during,
    in the same, on top of, layer, simultaneously, at once,
  `),
  normal: list(`
    normal, is it normal, is this normal, common, usual, supposed to, expected, what to expect,
    typical, ok to, should it, should i worry, worried, freaking out, panicking, concerned,
    why is, why does, why am, why are, why did, is that ok, anyone else, did anyone, freaking,
    scared, help, regret,
  `),
  howmany: list(`
    how many, howmany, number of, no of, total, total number, minimum, how much, amount of,
    ideal number, number,
  `),
  often: list(`
    how often, how frequently, how frequent, frequency, how regularly, how regular, howoften,
    what frequency, schedule,
  `),
  every: list(`
    every day, every other day, every week, every two weeks, every month, every few weeks, daily,
    weekly, biweekly, fortnightly, monthly, nightly, each week, each month,
    per week, per month, every fortnight, after a fortnight, each night, every night, times times
    times per week, weekly basis,
  `),
  symptomtime: list(`
    weeks later, weeks on, months later, month later, week later, still there, wont go away,
    not going away, wont heal, not healing, getting worse, worse and worse, gets worse, worsening,
    spreading, not better, not getting better, not improving, a month on, months on, weeks ago,
    months ago, month ago, doesnt go away, never went away, wont fade, weeks after, months after,  for weeks, for months, isnt going away, isnt going down, wont go down, increasing,
    weeks now, month after, a month after, months now,
  `),
  who: list(`
    who, whos, who is, who can, which people, what kind of person,
  `),
  me: list(`
    i, im, i am, ive, my, me, if you, if im, if i, people with, someone with, patients with,
    patients on, people on, someone on, anyone with, with, on, while, have, has, got, get,
    history of, prone to, suffer, suffer from, taking, take, diagnosed, for people,
  `),
};
