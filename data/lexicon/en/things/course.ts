import { list } from '../../list.ts';

/** The course of treatment and of healing. */
export const COURSE: Readonly<Record<string, readonly string[]>> = {
  maintain: list(`
    maintenance, maintain, maintaining, top up, top ups, topup, topups, top it up, touch up,
    touch ups, touchup, touchups, booster, boosters, upkeep, keep it up, keep up,
    keep the results, keep results, keep my results, yearly, annual, annually, once a year,
    twice a year, every year, per year, a year, refresher, refresh, follow up session,
    follow up sessions, follow up treatment, follow up treatments, ongoing, keep going,
    keep doing, keep having, after the course, after the series, after initial series,
    after the initial, after my initial, finished my course, finished the course,
    finished my series, finish the series, after finishing, completed my, long term schedule,
    one off, every 6 months, every six months, every 3 months, every three months,
    every 12 months, quarterly, rest of my life, forever commitment, indefinitely, topping up,
    repeat treatments, keep coming back, boost session, every few months, every couple of months,
  `),
  heal: list(`
    heal, heals, healed, healing, healing time, healing process, recover fully, fully recover,
    full recovery, fully healed, heal fully, completely heal, heal completely, remodel,
    remodelling, remodeling, regenerate, regeneration, skin barrier, barrier, microchannels,
    micro channels, channels, channel, holes, hole, punctures, puncture, micro wounds,
    micro injuries, wounds, skin cycle, cell turnover, back to normal completely, heal up,
    healing phase, healing stages, mend, knit, healing timeline,
  `),
  collagen: list(`
    collagen, collagen production, new collagen, neocollagenesis, collagen synthesis, elastin,
    fibroblasts,
  `),
  peak: list(`
    peak, peaks, highest, maximum, max, most, build, builds, building, form, forms, formed,
    forming, grow, growth, produce, produces, produced, production, made, make, making, rebuild,
    develop, mature, matures, start, kick in, boost, appear, synthesis, level off, increase,
    generate, develops, laid down, regenerate, stop, stimulated,
  `),
  lasting: list(`
    last, lasts, lasting, wear off, wears off, wore off, worn off, stay, hold, hold up, holds,
    longevity, lifespan, stick around, lasted, long lasting, remain, persist, long term results,
    continue, keeps, disappear again, hang around, endure, run out,
  `),
  permanent: list(`
    permanent, permanently, forever, for good, for life, lifelong, come back, comes back,
    coming back, came back, return, returns, reappear, relapse, revert, go back to how,
    back to square one, back to how, temporary, temporarily, lose the results, lose results,
    lose my results, lose the gains, lose gains, undo, fade away, if i stop, when i stop,
    once i stop, if you stop, when you stop, after stopping, after i stop, stop doing, recur,
    reverse, reversed, wears away, irreversible, everlasting, fall out again, quit, reverts,
    keep the hair, lasting forever,
  `),
};
