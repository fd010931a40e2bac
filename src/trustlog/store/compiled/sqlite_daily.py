"""The statements of daily screens for sqlite: written by `./dev compile`, never by hand.

name: (SQL, parameters and their kinds, constants, the kinds of columns)
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STATEMENTS: dict[str, tuple[str, dict[str, str], dict[str, Any], tuple[str, ...]]] = {'aim.names': ('SELECT aim.id, aim.slug, aim.private \nFROM aim ORDER BY aim.id',
               {},
               {},
               ('plain', 'plain', 'flag')),
 'away.all': ('SELECT away.id, away.person_id, away.since, away.until, away.why \n'
              'FROM away ORDER BY away.person_id, away.since',
              {},
              {},
              ('plain', 'plain', 'day', 'day', 'plain')),
 'cadence.all': ('SELECT cadence.id, cadence.habit_id, cadence.since, cadence.words, cadence.mask, '
                 'cadence.rule, cadence.anchor, cadence.times, cadence.per, cadence.week_start, '
                 'cadence.active \n'
                 'FROM cadence ORDER BY cadence.habit_id, cadence.since',
                 {},
                 {},
                 ('plain',
                  'plain',
                  'day',
                  'plain',
                  'plain',
                  'plain',
                  'day',
                  'plain',
                  'plain',
                  'plain',
                  'plain')),
 'days.done': ("SELECT habit.id, (SELECT group_concat(CAST(done_day.day AS TEXT), ' ') AS "
               'aggregate_strings_1 \n'
               'FROM done_day \n'
               'WHERE done_day.day BETWEEN :since AND :until AND done_day.habit_id = habit.id) AS '
               'anon_1 \n'
               'FROM habit',
               {'since': 'day', 'until': 'day'},
               {},
               ('plain', 'plain')),
 'effects.counted': ('SELECT count(*) + -(count(*) FILTER (WHERE moment.effect = :effect_1)) + '
                     '-(count(*) FILTER (WHERE moment.effect = :effect_2)) AS anon_1, count(*) '
                     'FILTER (WHERE moment.effect = :effect_1) AS anon_2, count(*) FILTER (WHERE '
                     'moment.effect = :effect_2) AS anon_3 \n'
                     'FROM moment \n'
                     'WHERE moment.day >= :since AND moment.day <= :until',
                     {'since': 'day', 'until': 'day'},
                     {'effect_1': 'neutral', 'effect_2': 'cost'},
                     ('plain', 'plain', 'plain')),
 'feedback.open': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                   'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, moment.note, '
                   "moment.private, (SELECT group_concat(CAST(moment_person.person_id AS TEXT), ' "
                   "') AS aggregate_strings_1 \n"
                   'FROM moment_person \n'
                   'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                   "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                   'FROM moment_tag \n'
                   'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                   "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS aggregate_strings_3 \n"
                   'FROM moment_aim \n'
                   'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
                   'FROM moment \n'
                   'WHERE moment.habit_id = :habit_id AND NOT (EXISTS (SELECT 1 \n'
                   'FROM answer \n'
                   'WHERE answer.feedback_id = moment.id)) ORDER BY moment.day, moment.id',
                   {'habit_id': 'plain'},
                   {},
                   ('plain',
                    'plain',
                    'plain',
                    'day',
                    'instant',
                    'plain',
                    'flag',
                    'plain',
                    'plain',
                    'plain',
                    'flag',
                    'plain',
                    'plain',
                    'plain')),
 'habit.all': ('SELECT habit.id, habit.uid, habit.slug, habit.title, habit.framework, '
               'habit.question, habit.cue, habit.private \n'
               'FROM habit ORDER BY habit.id',
               {},
               {},
               ('plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'flag')),
 'holiday.all': ('SELECT holiday.day, holiday.name, holiday.region \n'
                 'FROM holiday ORDER BY holiday.day',
                 {},
                 {},
                 ('day', 'plain', 'plain')),
 'life.all': ('SELECT life.id, life.habit_id, life.since, life.until \n'
              'FROM life ORDER BY life.habit_id, life.since',
              {},
              {},
              ('plain', 'plain', 'day', 'day')),
 'moments.by_person': ('SELECT moment.id, moment.uid, moment.number, moment.day, moment.at, '
                       'moment.utc_offset, moment.timed, moment.habit_id, moment.effect, '
                       'moment.note, moment.private, (SELECT '
                       "group_concat(CAST(moment_person.person_id AS TEXT), ' ') AS "
                       'aggregate_strings_1 \n'
                       'FROM moment_person \n'
                       'WHERE moment_person.moment_id = moment.id) AS anon_1, (SELECT '
                       "group_concat(moment_tag.tag, ' ') AS aggregate_strings_2 \n"
                       'FROM moment_tag \n'
                       'WHERE moment_tag.moment_id = moment.id) AS anon_2, (SELECT '
                       "group_concat(CAST(moment_aim.aim_id AS TEXT), ' ') AS "
                       'aggregate_strings_3 \n'
                       'FROM moment_aim \n'
                       'WHERE moment_aim.moment_id = moment.id) AS anon_3 \n'
                       'FROM moment JOIN moment_person ON moment_person.moment_id = moment.id \n'
                       'WHERE moment_person.person_id = :person_id AND moment_person.day >= :since '
                       'AND moment_person.day <= :until AND (:habit_id IS NULL OR moment.habit_id '
                       '= :habit_id) AND (:tag IS NULL OR (EXISTS (SELECT 1 \n'
                       'FROM moment_tag \n'
                       'WHERE moment_tag.moment_id = moment.id AND moment_tag.tag = :tag))) ORDER '
                       'BY moment_person.day DESC, moment_person.moment_id DESC\n'
                       ' LIMIT :limit OFFSET :param_1',
                       {'person_id': 'plain',
                        'since': 'day',
                        'until': 'day',
                        'habit_id': 'plain',
                        'tag': 'plain',
                        'limit': 'plain'},
                       {'param_1': 0},
                       ('plain',
                        'plain',
                        'plain',
                        'day',
                        'instant',
                        'plain',
                        'flag',
                        'plain',
                        'plain',
                        'plain',
                        'flag',
                        'plain',
                        'plain',
                        'plain')),
 'off.all': ('SELECT off.id, off.habit_id, off.since, off.until, off.why \n'
             'FROM off ORDER BY off.since, off.id',
             {},
             {},
             ('plain', 'plain', 'day', 'day', 'plain')),
 'people.counted': ("SELECT person.id, (SELECT CAST(count(*) AS TEXT) || ' ' || CAST(count(*) "
                    "FILTER (WHERE moment_person.effect = 'cost') AS TEXT) AS anon_2 \n"
                    'FROM moment_person \n'
                    'WHERE moment_person.person_id = person.id AND moment_person.day >= :since AND '
                    'moment_person.day <= :until) AS anon_1 \n'
                    'FROM person',
                    {'since': 'day', 'until': 'day'},
                    {},
                    ('plain', 'plain')),
 'people.last': ('SELECT person.id, (SELECT moment_person.day \n'
                 'FROM moment_person \n'
                 'WHERE moment_person.person_id = person.id AND moment_person.day <= :until AND '
                 "moment_person.effect != 'cost' AND moment_person.habit_id IS NOT :received_id "
                 'ORDER BY moment_person.day DESC\n'
                 ' LIMIT 1 OFFSET :param_1) AS anon_1 \n'
                 'FROM person',
                 {'until': 'day', 'received_id': 'plain'},
                 {'param_1': 0},
                 ('plain', 'day')),
 'people.met': ("SELECT person.id, (SELECT CAST(count(*) AS TEXT) || ' ' || CAST(count(*) FILTER "
                "(WHERE moment_person.effect = 'cost') AS TEXT) AS anon_2 \n"
                'FROM moment_person \n'
                'WHERE moment_person.person_id = person.id AND moment_person.day >= :since AND '
                'moment_person.day <= :until) AS anon_1, (SELECT moment_person.day \n'
                'FROM moment_person \n'
                'WHERE moment_person.person_id = person.id AND moment_person.day <= :until AND '
                "moment_person.effect != 'cost' AND moment_person.habit_id IS NOT :received_id "
                'ORDER BY moment_person.day DESC\n'
                ' LIMIT 1 OFFSET :param_1) AS anon_3 \n'
                'FROM person',
                {'since': 'day', 'until': 'day', 'received_id': 'plain'},
                {'param_1': 0},
                ('plain', 'plain', 'day')),
 'person.all': ('SELECT person.id, person.uid, person.handle, person.name, person.relation, '
                'person.since, person.partner, person.team, person.level, person.every, '
                'person.left_on, person.held \n'
                'FROM person ORDER BY person.id',
                {},
                {},
                ('plain',
                 'plain',
                 'plain',
                 'plain',
                 'plain',
                 'day',
                 'flag',
                 'plain',
                 'plain',
                 'plain',
                 'day',
                 'flag')),
 'promise.counted': ('SELECT 0, count(*) FILTER (WHERE promise.made <= :until) AS anon_1, count(*) '
                     'FILTER (WHERE promise.made <= :until AND promise.due < :until) AS anon_2, '
                     'count(*) FILTER (WHERE promise.made <= :until AND promise.due < :far) AS '
                     "anon_3, 0, group_concat(CAST(promise.id AS TEXT), ' ') FILTER (WHERE EXISTS "
                     '(SELECT 1 \n'
                     'FROM promise_move \n'
                     'WHERE promise_move.promise_id = promise.id)) AS anon_4 \n'
                     'FROM promise \n'
                     "WHERE promise.state = 'open' AND promise.theirs = 0 UNION ALL SELECT 1, "
                     "(count(*) FILTER (WHERE promise.state = 'kept')) - (count(*) FILTER (WHERE "
                     "promise.state = 'kept' AND promise.settled > promise.due)) AS anon_5, "
                     "count(*) FILTER (WHERE promise.state = 'kept' AND promise.settled > "
                     "promise.due) AS anon_6, count(*) FILTER (WHERE promise.state = 'broken') AS "
                     "anon_7, count(*) FILTER (WHERE promise.state = 'released') AS anon_8, "
                     "group_concat(CAST(promise.id AS TEXT), ' ') FILTER (WHERE EXISTS (SELECT 1 \n"
                     'FROM promise_move \n'
                     'WHERE promise_move.promise_id = promise.id)) AS anon_4 \n'
                     'FROM promise \n'
                     'WHERE promise.settled >= :since AND promise.settled <= :until AND '
                     'promise.theirs = 0',
                     {'until': 'day', 'far': 'day', 'since': 'day'},
                     {},
                     ('plain', 'plain', 'plain', 'plain', 'plain', 'plain')),
 'promise.days_due': ('SELECT promise.due \n'
                      'FROM promise \n'
                      "WHERE promise.state = 'open' AND promise.theirs = 0 AND promise.due <= "
                      ':until ORDER BY promise.due',
                      {'until': 'day'},
                      {},
                      ('day',)),
 'promise.due_by': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                    'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                    'promise.settled, promise.why, promise.moment_id, promise.private, '
                    'moment.number AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id AS '
                    "TEXT), ' ') AS aggregate_strings_1 \n"
                    'FROM promise_aim \n'
                    'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
                    'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                    "WHERE promise.state = 'open' AND promise.theirs = 0 AND promise.due <= :until "
                    'ORDER BY promise.due, promise.id',
                    {'until': 'day'},
                    {},
                    ('plain',
                     'plain',
                     'plain',
                     'plain',
                     'flag',
                     'plain',
                     'day',
                     'day',
                     'plain',
                     'day',
                     'plain',
                     'plain',
                     'flag',
                     'plain',
                     'plain')),
 'promise.longest_over': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                          'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                          'promise.settled, promise.why, promise.moment_id, promise.private, '
                          'moment.number AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id '
                          "AS TEXT), ' ') AS aggregate_strings_1 \n"
                          'FROM promise_aim \n'
                          'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
                          'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                          "WHERE promise.state = 'open' AND promise.theirs = 0 AND promise.due <= "
                          ':until AND NOT (EXISTS (SELECT 1 \n'
                          'FROM promise_move \n'
                          'WHERE promise_move.promise_id = promise.id)) AND promise.made <= :until '
                          'ORDER BY promise.due, promise.id',
                          {'until': 'day'},
                          {},
                          ('plain',
                           'plain',
                           'plain',
                           'plain',
                           'flag',
                           'plain',
                           'day',
                           'day',
                           'plain',
                           'day',
                           'plain',
                           'plain',
                           'flag',
                           'plain',
                           'plain')),
 'promise.of_each': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                     'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                     'promise.settled, promise.why, promise.moment_id, promise.private, '
                     'moment.number AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id AS '
                     "TEXT), ' ') AS aggregate_strings_1 \n"
                     'FROM promise_aim \n'
                     'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
                     'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                     'WHERE promise.id IN (SELECT anon_2.value \n'
                     'FROM json_each(:promise_ids) AS anon_2)',
                     {'promise_ids': 'json'},
                     {},
                     ('plain',
                      'plain',
                      'plain',
                      'plain',
                      'flag',
                      'plain',
                      'day',
                      'day',
                      'plain',
                      'day',
                      'plain',
                      'plain',
                      'flag',
                      'plain',
                      'plain')),
 'promise.open': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                  'promise.theirs, promise.text, promise.made, promise.due, promise.state, '
                  'promise.settled, promise.why, promise.moment_id, promise.private, moment.number '
                  "AS number_1, (SELECT group_concat(CAST(promise_aim.aim_id AS TEXT), ' ') AS "
                  'aggregate_strings_1 \n'
                  'FROM promise_aim \n'
                  'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
                  'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                  "WHERE promise.state = 'open' ORDER BY promise.due, promise.id",
                  {},
                  {},
                  ('plain',
                   'plain',
                   'plain',
                   'plain',
                   'flag',
                   'plain',
                   'day',
                   'day',
                   'plain',
                   'day',
                   'plain',
                   'plain',
                   'flag',
                   'plain',
                   'plain')),
 'promise.settled_since': ('SELECT promise.id, promise.uid, promise.number, promise.person_id, '
                           'promise.theirs, promise.text, promise.made, promise.due, '
                           'promise.state, promise.settled, promise.why, promise.moment_id, '
                           'promise.private, moment.number AS number_1, (SELECT '
                           "group_concat(CAST(promise_aim.aim_id AS TEXT), ' ') AS "
                           'aggregate_strings_1 \n'
                           'FROM promise_aim \n'
                           'WHERE promise_aim.promise_id = promise.id) AS anon_1 \n'
                           'FROM promise LEFT OUTER JOIN moment ON moment.id = promise.moment_id \n'
                           'WHERE promise.settled >= :since ORDER BY promise.settled, promise.id',
                           {'since': 'day'},
                           {},
                           ('plain',
                            'plain',
                            'plain',
                            'plain',
                            'flag',
                            'plain',
                            'day',
                            'day',
                            'plain',
                            'day',
                            'plain',
                            'plain',
                            'flag',
                            'plain',
                            'plain')),
 'promise.told': ('SELECT moment.number, promise.number AS number_1, promise.state \n'
                  'FROM moment JOIN promise ON promise.moment_id = moment.id \n'
                  'WHERE moment.number IN (SELECT anon_1.value \n'
                  'FROM json_each(:numbers) AS anon_1) AND (promise.settled IS NULL OR '
                  'promise.settled >= :since)',
                  {'numbers': 'json', 'since': 'day'},
                  {},
                  ('plain', 'plain', 'plain')),
 'promise_move.of_each': ('SELECT promise_move.id, promise_move.promise_id, promise_move.day, '
                          'promise_move.was, promise_move.due, promise_move.why \n'
                          'FROM promise_move \n'
                          'WHERE promise_move.promise_id IN (SELECT anon_1.value \n'
                          'FROM json_each(:promise_ids) AS anon_1) ORDER BY '
                          'promise_move.promise_id, promise_move.id',
                          {'promise_ids': 'json'},
                          {},
                          ('plain', 'plain', 'day', 'day', 'day', 'plain')),
 'question.all': ('SELECT question.id, question.uid, question.text, question.habit_id \n'
                  'FROM question ORDER BY question.id',
                  {},
                  {},
                  ('plain', 'plain', 'plain', 'plain')),
 'reflection.before': ('SELECT reflection.id, reflection.uid, reflection.kind, reflection.since, '
                       'reflection.begun, reflection.finished, reflection.happened, '
                       'reflection.change, reflection.habit_id, reflection.cue, reflection."plan", '
                       'reflection.moment_id, moment.number \n'
                       'FROM reflection LEFT OUTER JOIN moment ON moment.id = '
                       'reflection.moment_id \n'
                       'WHERE reflection.kind = :kind AND reflection.since < :since ORDER BY '
                       'reflection.since DESC',
                       {'kind': 'plain', 'since': 'day'},
                       {},
                       ('plain',
                        'plain',
                        'plain',
                        'day',
                        'day',
                        'day',
                        'plain',
                        'plain',
                        'plain',
                        'plain',
                        'plain',
                        'plain',
                        'plain')),
 'reflection.of': ('SELECT reflection.id, reflection.uid, reflection.kind, reflection.since, '
                   'reflection.begun, reflection.finished, reflection.happened, reflection.change, '
                   'reflection.habit_id, reflection.cue, reflection."plan", reflection.moment_id, '
                   'moment.number \n'
                   'FROM reflection LEFT OUTER JOIN moment ON moment.id = reflection.moment_id \n'
                   'WHERE reflection.kind = :kind AND reflection.since = :since',
                   {'kind': 'plain', 'since': 'day'},
                   {},
                   ('plain',
                    'plain',
                    'plain',
                    'day',
                    'day',
                    'day',
                    'plain',
                    'plain',
                    'plain',
                    'plain',
                    'plain',
                    'plain',
                    'plain')),
 'skip.all': ('SELECT skip.habit_id, skip.day, skip.why \n'
              'FROM skip ORDER BY skip.day, skip.habit_id',
              {},
              {},
              ('plain', 'day', 'plain'))}
