PRAGMA application_id = 1214344300;
PRAGMA user_version = 4;
CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      event TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
CREATE TABLE days (day TEXT PRIMARY KEY, first_seq INTEGER NOT NULL) STRICT;
CREATE TABLE plans (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, plan TEXT NOT NULL) STRICT;
CREATE TABLE window_shifts (
      seq INTEGER PRIMARY KEY,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      from_at INTEGER NOT NULL,
      to_at INTEGER
    ) STRICT;
CREATE TABLE press_conflicts (
      seq INTEGER PRIMARY KEY,
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE devices (device TEXT PRIMARY KEY, condition TEXT NOT NULL, since INTEGER NOT NULL) STRICT;
CREATE TABLE print_jobs (
      job TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      device TEXT NOT NULL,
      paper TEXT NOT NULL,
      state TEXT NOT NULL,
      queued_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE accounts (
      id TEXT PRIMARY KEY,
      full_name TEXT NOT NULL,
      role TEXT NOT NULL,
      may_pick INTEGER NOT NULL,
      active INTEGER NOT NULL,
      demo INTEGER NOT NULL,
      must_change_password INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      password_seq INTEGER,
      sessions_from INTEGER NOT NULL
    ) STRICT;
CREATE TABLE secret_passwords (
      id TEXT PRIMARY KEY,
      seq INTEGER NOT NULL,
      salt BLOB NOT NULL,
      hash BLOB NOT NULL,
      params TEXT NOT NULL
    ) STRICT;
CREATE TABLE secret_sessions (
      token_hash BLOB PRIMARY KEY,
      id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE screens (
      screen INTEGER PRIMARY KEY,
      page TEXT NOT NULL,
      name TEXT NOT NULL,
      address TEXT NOT NULL,
      demo INTEGER NOT NULL,
      paired_at INTEGER NOT NULL,
      removed INTEGER NOT NULL
    ) STRICT;
CREATE TABLE tokens (
      name TEXT PRIMARY KEY,
      rights TEXT NOT NULL,
      demo INTEGER NOT NULL,
      made_at INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      revoked INTEGER NOT NULL
    ) STRICT;
CREATE TABLE secret_screens (token_hash BLOB PRIMARY KEY, screen INTEGER NOT NULL) STRICT;
CREATE TABLE secret_tokens (
      token_hash BLOB PRIMARY KEY,
      name TEXT NOT NULL,
      seq INTEGER NOT NULL,
      last_day TEXT
    ) STRICT;
CREATE TABLE visits (
      visit TEXT PRIMARY KEY CHECK (visit = replace(day, '-', '') || '-' || number),
      day TEXT NOT NULL,
      number TEXT NOT NULL,
      prefix TEXT NOT NULL,
      serial INTEGER NOT NULL,
      item TEXT NOT NULL,
      class TEXT NOT NULL,
      reason TEXT,
      ahead INTEGER NOT NULL,
      request TEXT,
      issued_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      window INTEGER,
      staff TEXT,
      called_at INTEGER,
      calls INTEGER NOT NULL DEFAULT 0,
      open_ms INTEGER NOT NULL DEFAULT 0,
      closed_ms INTEGER NOT NULL DEFAULT 0,
      parked_ms INTEGER NOT NULL DEFAULT 0,
      started_at INTEGER,
      finished_at INTEGER
    ) STRICT, WITHOUT ROWID;
CREATE TABLE presses (
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL,
      pressed_at INTEGER,
      not_counted TEXT,
      PRIMARY KEY (uid, number)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_sessions (
      subject TEXT PRIMARY KEY,
      visit TEXT NOT NULL,
      case_no TEXT,
      turn INTEGER NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      open INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('unrated', 'active', 'defaulted', 'set-aside'))
    ) STRICT, WITHOUT ROWID;
CREATE TABLE ratings (
      subject TEXT PRIMARY KEY REFERENCES rating_sessions,
      visit TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      pressed_at INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('keypad', 'qr', 'paper')),
      scan TEXT,
      set_aside TEXT
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_defaults (
      subject TEXT PRIMARY KEY,
      level INTEGER NOT NULL,
      defaulted_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE rating_reasons (
      subject TEXT PRIMARY KEY,
      reasons TEXT NOT NULL,
      person TEXT,
      has_phone INTEGER NOT NULL,
      told_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE rating_days (
        day TEXT NOT NULL,
        window INTEGER NOT NULL,
        item TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (day, window, item, channel, state, level)
      ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_months (
        month TEXT NOT NULL,
        window INTEGER NOT NULL,
        item TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (month, window, item, channel, state, level)
      ) STRICT, WITHOUT ROWID;
CREATE TABLE voice_months (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'defaulted')),
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      visits INTEGER NOT NULL,
      PRIMARY KEY (month, window, state, level)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE secret_rating_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL) STRICT;
CREATE TABLE follow_ups (
      no TEXT PRIMARY KEY,
      subject TEXT NOT NULL UNIQUE,
      visit TEXT NOT NULL,
      case_no TEXT,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      channel TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL,
      opened_on TEXT NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      call_back_day TEXT, call_back_at INTEGER, call_back_amber INTEGER,
      called_at INTEGER, reached INTEGER, call_note TEXT, call_late INTEGER NOT NULL DEFAULT 0,
      put_right_days INTEGER NOT NULL,
      put_right_day TEXT NOT NULL, put_right_at INTEGER NOT NULL, put_right_amber INTEGER NOT NULL,
      put_right_certain INTEGER NOT NULL,
      done_at INTEGER, founded INTEGER, measure TEXT, put_right_late INTEGER NOT NULL DEFAULT 0,
      answered_at INTEGER, answer TEXT,
      again_level INTEGER,
      appeal_ground TEXT, appeal_reason TEXT, appeal_by TEXT, appealed_at INTEGER,
      upheld INTEGER, decision_reason TEXT, decided_by TEXT, decided_at INTEGER,
      next_at INTEGER
    ) STRICT;
CREATE TABLE follow_up_entries (
      no TEXT NOT NULL,
      seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      staff TEXT,
      what TEXT NOT NULL,
      PRIMARY KEY (no, seq)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE items (
      code TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      withdrawn_at INTEGER,
      item TEXT NOT NULL
    ) STRICT;
CREATE TABLE item_versions (
      code TEXT NOT NULL,
      version INTEGER NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      withdrawn_at INTEGER,
      withdrawn_by TEXT,
      item TEXT NOT NULL,
      PRIMARY KEY (code, version)
    ) STRICT;
CREATE TABLE item_comparison (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      at INTEGER NOT NULL,
      file TEXT NOT NULL,
      differences TEXT NOT NULL
    ) STRICT;
CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      case_no TEXT NOT NULL UNIQUE
        CHECK (case_no = replace(day, '-', '') || '-' || window || '-' || printf('%03d', serial)),
      day TEXT NOT NULL,
      window INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      opened_by TEXT NOT NULL,
      visit TEXT,
      without_visit TEXT,
      item TEXT NOT NULL,
      item_version INTEGER NOT NULL,
      department TEXT NOT NULL,
      kind TEXT NOT NULL,
      state TEXT NOT NULL,
      at_window INTEGER,
      at_department TEXT,
      external TEXT,
      request TEXT,
      applicant TEXT,
      accepted_at INTEGER,
      due_day TEXT,
      due_at INTEGER,
      amber_at INTEGER,
      due_certain INTEGER,
      over_noted INTEGER NOT NULL DEFAULT 0,
      ended_at INTEGER,
      outcome TEXT,
      UNIQUE (day, window, serial),
      CHECK ((at_window IS NULL) <> (at_department IS NULL)),
      CHECK ((visit IS NULL) <> (without_visit IS NULL))
    ) STRICT;
CREATE TABLE case_entries (
      id INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (id, seq)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE case_parts (
      department TEXT NOT NULL,
      id INTEGER NOT NULL,
      part INTEGER NOT NULL,
      PRIMARY KEY (department, id, part)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE case_days (day TEXT PRIMARY KEY, first_id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE slips (
      slip TEXT PRIMARY KEY,
      case_no TEXT NOT NULL,
      token TEXT NOT NULL UNIQUE,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      window INTEGER NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE applicants (
      person TEXT PRIMARY KEY,
      sealed TEXT NOT NULL,
      open_cases INTEGER NOT NULL,
      kept_from INTEGER NOT NULL,
      forgotten_seq INTEGER
    ) STRICT;
CREATE TABLE applicant_cases (case_no TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT;
CREATE TABLE staff_cards (
      id TEXT PRIMARY KEY,
      duty TEXT NOT NULL,
      badge TEXT NOT NULL,
      photo TEXT,
      jpeg BLOB
    ) STRICT;
CREATE TABLE month_times (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      slot INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 167),
      visits INTEGER NOT NULL,
      wait_ms INTEGER NOT NULL,
      service_ms INTEGER NOT NULL,
      PRIMARY KEY (month, window, item, slot)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE month_cases (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      closed INTEGER NOT NULL,
      on_time INTEGER NOT NULL,
      PRIMARY KEY (month, window)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE month_staff (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      PRIMARY KEY (month, window, staff)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rulebooks (
      version INTEGER PRIMARY KEY,
      from_day TEXT NOT NULL,
      rulebook TEXT NOT NULL
    ) STRICT;
CREATE TABLE entries (
      entry INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      count INTEGER NOT NULL,
      hundredths INTEGER NOT NULL,
      evidence TEXT NOT NULL,
      staff TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      needs_signature INTEGER NOT NULL,
      signed_by TEXT,
      signed_at INTEGER,
      withdrawn_by TEXT,
      withdrawn_at INTEGER,
      withdrawn_reason TEXT
    ) STRICT;
CREATE TABLE month_findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      upheld INTEGER,
      decided_by TEXT,
      decided_at INTEGER,
      reason TEXT
    ) STRICT, WITHOUT ROWID;
CREATE TABLE editions (
      month TEXT NOT NULL,
      edition INTEGER NOT NULL,
      closed_at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      reason TEXT,
      seq INTEGER NOT NULL,
      hash TEXT NOT NULL,
      rulebook INTEGER NOT NULL,
      changes TEXT NOT NULL,
      models TEXT NOT NULL,
      -- Long, so it stands last: nobody reads through it for what comes after.
      result TEXT NOT NULL,
      PRIMARY KEY (month, edition)
    ) STRICT;
INSERT INTO journal VALUES (1, 1795482000033, 'hall', '{"plan":{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]},"type":"hall-planned"}', 'a06e74e62342d6943c5568528675d137563a8daaec31b32531c9cfaf28cbaafa');
INSERT INTO journal VALUES (2, 1795482000037, 'hall', '{"day":"2026-11-24","emergency":null,"type":"day-started"}', '17d10e644542d7846efb88d4278bd34ad3cd6e5f3020213ac93cef456f5a4348');
INSERT INTO journal VALUES (3, 1795482000046, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"printer","type":"device-changed"}', '770b280cbe13ca2db02a26a32a7e2039c2979cff2f6f47d1dc94b528afdb4473');
INSERT INTO journal VALUES (4, 1795482000046, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-1","type":"device-changed"}', '37c7e018bdedc08a91f02457dd34121182ba2076571189f89208a0bef6e03cb1');
INSERT INTO journal VALUES (5, 1795482000046, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-1","type":"device-changed"}', '5a273d6d981336b3474dd430c363acf0d67fbd58a8ea65473b183506e026a4bc');
INSERT INTO journal VALUES (6, 1795482000046, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-3","type":"device-changed"}', '68d0c9b1eaadcad0a694d602e122580de17673af30f59904edf65ec3ec44053d');
INSERT INTO journal VALUES (7, 1795482000046, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-3","type":"device-changed"}', 'a73cb730f5b91610f1d2f95a317d67a954ca9b4cb86a389673aff345360c17e5');
INSERT INTO journal VALUES (8, 1795482000046, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-5","type":"device-changed"}', '0ced4bbc07de6bfc28551826159430dfb2c9c38a161d5b79369fc7c1f13f61ad');
INSERT INTO journal VALUES (9, 1795482000046, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-6","type":"device-changed"}', 'bd53d5545f45d6421165fa18b7133bcd55d6dce49ddfe313f2997505180aa444');
INSERT INTO journal VALUES (10, 1795482000046, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-6","type":"device-changed"}', '0327ff8d7fe89a5a2329a528c185020121a81479fc56c912ed847e39870c4f8b');
INSERT INTO journal VALUES (11, 1795482000046, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"callpad-6","type":"device-changed"}', '07ab8cb9e5a45a69fa4423a852195a696804a201d587b1c44dee6c59b84d1722');
INSERT INTO journal VALUES (12, 1795482000056, 'hall', '{"item":{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', 'ed7d7dc5821132dc7dfda6d9b15f9789271e17da32c9d73f41892d71a82967f9');
INSERT INTO journal VALUES (13, 1795482000056, 'hall', '{"item":{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', '25793d89b5280d3e37e264d817c3f15dfe745f29d44486e590aa174d344d7b61');
INSERT INTO journal VALUES (14, 1795482000056, 'hall', '{"item":{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', '29f2a097f7f0971d19022cc429ce7f2ac10a1a0531886e458fc08b175f50793b');
INSERT INTO journal VALUES (15, 1795482000056, 'hall', '{"item":{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', '3f0b83c84bf3bd00b95458c370b0d578e8abcf27d85471aae5871c5b04459e49');
INSERT INTO journal VALUES (16, 1795482000056, 'hall', '{"item":{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"},"type":"item-defined","version":1}', '03385bb386f03112e3362cd167e9fb0036e2374b10006bcdfb00ee1460068b10');
INSERT INTO journal VALUES (17, 1795482000056, 'hall', '{"item":{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', '0b2b7810cbed9665f6035d3af5c5079097e215a50f024fcc4c1cef25d0701ce1');
INSERT INTO journal VALUES (18, 1795482000056, 'hall', '{"item":{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', 'ef30408b95c5f908f7e7a44224cd19d2a9607ec18866831b3bd988754aea8cf4');
INSERT INTO journal VALUES (19, 1795482000056, 'hall', '{"item":{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"},"type":"item-defined","version":1}', 'c01b7c8f704a8a4b7a2a106bedaf36658dbeda80c165129c4b4b4aaac8a4fd17');
INSERT INTO journal VALUES (20, 1795482000056, 'hall', '{"item":{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"},"type":"item-defined","version":1}', '28c95a18dbe9ee0b4752685e5c3087cb290f634fd845eaf285ceeddc775a9466');
INSERT INTO journal VALUES (21, 1795482000056, 'hall', '{"item":{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', '7bdfd35966858753e214275a8584d169958c27b93ddd153c8f69083169fbcc1d');
INSERT INTO journal VALUES (22, 1795482000056, 'hall', '{"item":{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', '6dcc2b069c5000e9b4f25e22c61435262a2f72880df5158607acebdda0660500');
INSERT INTO journal VALUES (23, 1795482000056, 'hall', '{"item":{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"},"type":"item-defined","version":1}', '64d94c4575a2f70b0a80d01b754d6db7c518a2e7ad963d977257a48a1aa7eaef');
INSERT INTO journal VALUES (24, 1795482000056, 'hall', '{"item":{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"},"type":"item-defined","version":1}', '113c514e936dcb923ec64c398965bbe7ebe5170590d680b3252b6130147e3fca');
INSERT INTO journal VALUES (25, 1795482000056, 'hall', '{"item":{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"},"type":"item-defined","version":1}', 'fd70633c4b2e1a0d0d5658dab6d329091b2e414fe2006ff5d37b2e5ee21e70a0');
INSERT INTO journal VALUES (26, 1795482000056, 'hall', '{"item":{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"},"type":"item-defined","version":1}', '377b063b37f8071389f93605ec5f7314a35d21a6aa15cca351ab9ff241f20925');
INSERT INTO journal VALUES (27, 1795482000056, 'hall', '{"item":{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"},"type":"item-defined","version":1}', '51cac4a867c23d16cad75b59ec6885a4bc7698e28a14f8d759a29aa877deb810');
INSERT INTO journal VALUES (28, 1795482000056, 'hall', '{"item":{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"},"type":"item-defined","version":1}', '354f45c194e816949bdaee6a4d5efae6488f4c9407d62f4e228035f8611c8443');
INSERT INTO journal VALUES (29, 1795482000056, 'hall', '{"item":{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"},"type":"item-defined","version":1}', '1827dc26c45c499f510a647a0be7f604225c42cf15f63fce4fe4678f0afe34ac');
INSERT INTO journal VALUES (30, 1795482000056, 'hall', '{"item":{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', '755ec0c581228d73d026c67925ad0e2f27c3831954cbb5134f877a12c6403b09');
INSERT INTO journal VALUES (31, 1795482000056, 'hall', '{"item":{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"},"type":"item-defined","version":1}', 'b6bebb8a91f5dcfda998ce7d7e4840281b1a517acb4e827419edd97516dc28dc');
INSERT INTO journal VALUES (32, 1795482000056, 'hall', '{"item":{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', '4c6e14a15fce9328755bf0b7b5df5868bdb80bf2a50a863505518d10a9d3e899');
INSERT INTO journal VALUES (33, 1795482000065, 'hall', '{"from":"2026-11-24","rulebook":{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"索要表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"service":25,"waiting":25},"voice":{"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed","zh":"请假未备案"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"指南或表格断供"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Not told everything at once","zh":"未一次性告知"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"No reason given for a return","zh":"退件未口头说明理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案凌乱或遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers missing without a complete list","zh":"材料不全未出具清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case without explanation or contact","zh":"联办件未说明或未留联系方式"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Untidy or late paperwork","zh":"文书不整洁或迟延"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences","zh":"造成严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"联办件串联办理（每家单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra or abolished fee","zh":"擅设收费或收取已取消费用"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免缓"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"索要表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]},"type":"rulebook-adopted","version":1}', '4540a31260a4c9178e510543dfadecabcea99534032fd4bb2b1caf41e5014327');
INSERT INTO journal VALUES (34, 1795482000094, 'hall', '{"demo":true,"fullName":"周国强","id":"admin","mayPick":false,"role":"admin","type":"account-created"}', 'bad0b901cda6d8293fcab5e6ae8319b834000003e40c16c2b3390c347456e2aa');
INSERT INTO journal VALUES (35, 1795482000094, 'hall', '{"id":"admin","oneTime":false,"type":"password-set"}', '9c944721a04090190fae32b1a4ca57c0bb5e4c74d30633c2c6bdd7d90e2226a1');
INSERT INTO journal VALUES (36, 1795482000094, 'hall', '{"demo":true,"fullName":"陈静","id":"manager","mayPick":false,"role":"manager","type":"account-created"}', '256260e5512b832cb3d8794f60b44b92736adba8bf8987827012830588997b89');
INSERT INTO journal VALUES (37, 1795482000094, 'hall', '{"badge":"","duty":"大厅值班经理：现场秩序、投诉受理","id":"manager","type":"card-changed"}', 'cea074aa4fdc0c0ef301270d9dcd7882abb0ffa94b297fc00b7b422c3afbb14a');
INSERT INTO journal VALUES (38, 1795482000094, 'hall', '{"id":"manager","oneTime":false,"type":"password-set"}', '00c11931365f6b7f92f51e12494dd25b1627a0866f044c313cf0018b3609d5ec');
INSERT INTO journal VALUES (39, 1795482000094, 'hall', '{"demo":true,"fullName":"孙伟","id":"inspector","mayPick":false,"role":"inspector","type":"account-created"}', '7ed127118bd8fe22a784fda9f7ce65fb38e48b1b7af9b342ee3f43e935dadc10');
INSERT INTO journal VALUES (40, 1795482000094, 'hall', '{"id":"inspector","oneTime":false,"type":"password-set"}', 'e50884d52ac40ca61b5a1e37b8e3d2eddf01fdc703ba821ec750735199afb624');
INSERT INTO journal VALUES (41, 1795482000094, 'hall', '{"demo":true,"fullName":"王芳","id":"wang","mayPick":false,"role":"staff","type":"account-created"}', '1bc0eb1b957a9842b5f1a0d3667adf80a757e980ff85d2031d5dff54319a1c60');
INSERT INTO journal VALUES (42, 1795482000094, 'hall', '{"badge":"","duty":"社会保障、医疗保险业务","id":"wang","type":"card-changed"}', 'd0a8fe02c8aab45b4acb44992c4cb94403f038931f0d1d4837082763e5cf8a11');
INSERT INTO journal VALUES (43, 1795482000094, 'hall', '{"id":"wang","oneTime":false,"type":"password-set"}', '2737bf503d48638eb4618f20b390c54f7c93a3f3c100435d30422685d23f40c7');
INSERT INTO journal VALUES (44, 1795482000094, 'hall', '{"demo":true,"fullName":"李娜","id":"li","mayPick":true,"role":"staff","type":"account-created"}', '719d27767f8c43c70893ae78aef6ba9bd21a4f281211142fcb40d452a83cd7b4');
INSERT INTO journal VALUES (45, 1795482000094, 'hall', '{"badge":"","duty":"不动产登记、抵押登记业务","id":"li","type":"card-changed"}', '3aed4bc56edc52816763f378ad253306c5b44a560c8b413b5267560bfc2219a9');
INSERT INTO journal VALUES (46, 1795482000094, 'hall', '{"id":"li","oneTime":false,"type":"password-set"}', '82f140c61585514678b241a342c5f11c346c2a02b888e81da9246662733cce55');
INSERT INTO journal VALUES (47, 1795482000094, 'hall', '{"demo":true,"fullName":"赵磊","id":"zhao","mayPick":false,"role":"staff","type":"account-created"}', 'c612b2f5231d564e4b02655fcefff8648aaf3d8b1a026c0af39360b055f4b6bb');
INSERT INTO journal VALUES (48, 1795482000094, 'hall', '{"badge":"","duty":"企业设立、变更登记业务","id":"zhao","type":"card-changed"}', 'c014c0593dab928f3e6464c3ad395f134c2959c829b71dff44eebfd3f7a6eb4b');
INSERT INTO journal VALUES (49, 1795482000094, 'hall', '{"id":"zhao","oneTime":false,"type":"password-set"}', '7ad70abaaff9e2ea76f6693f40dbd00265ee6c36e44ceb861cd592a8315d56de');
INSERT INTO journal VALUES (50, 1795482000187, 'device:display-5', '{"condition":{"state":"ready"},"device":"display-5","type":"device-changed"}', '53fb44d8d6fb640048ccd0a0ddfe8b59de2c4dee668d3db4e60d1f0945ae5894');
INSERT INTO journal VALUES (51, 1795482000227, 'device:keypad-1', '{"condition":{"state":"ready"},"device":"keypad-1","type":"device-changed"}', 'b27ef42f6ca9fad5c88e4d2ebf4cfba83a7343dbf1c09395fb3b16440e9eb1ed');
INSERT INTO journal VALUES (52, 1795482000227, 'device:display-1', '{"condition":{"state":"ready"},"device":"display-1","type":"device-changed"}', '19094d729d27b1363a0607b746baf638b6d99e2bc6384d2717748d24de8c40f8');
INSERT INTO journal VALUES (53, 1795482000227, 'device:keypad-3', '{"condition":{"state":"ready"},"device":"keypad-3","type":"device-changed"}', '4bb00b6496e9ae55e71292d936e94587b76442c5c525d815d7f357be4d6d6281');
INSERT INTO journal VALUES (54, 1795482000227, 'device:display-3', '{"condition":{"state":"ready"},"device":"display-3","type":"device-changed"}', 'ce24f100cf85d8e816d850bd4a0bf47896eddbca2b1f21515954249bd2791d22');
INSERT INTO journal VALUES (55, 1795482000280, 'device:printer', '{"condition":{"paperNearEnd":false,"state":"ready"},"device":"printer","type":"device-changed"}', '510b3c294b7e077f7164219b993dddb94e800da1230cd96dacf441a1fe4183d6');
INSERT INTO journal VALUES (56, 1795482000280, 'device:display-6', '{"condition":{"state":"ready"},"device":"display-6","type":"device-changed"}', '7e5e959b9de793fcdb38d5addac6c5c0c4cece65f7fd27602626f3f5cce8b4bc');
INSERT INTO journal VALUES (57, 1795482000283, 'staff:manager', '{"id":"manager","type":"signed-in"}', 'aca46efc7ba3d82bf5122bd2e01a8db262a26e9a6e46fbeaa558f2edd0b1fc3d');
INSERT INTO journal VALUES (58, 1795482000327, 'device:keypad-6', '{"condition":{"state":"ready"},"device":"keypad-6","type":"device-changed"}', '73e8bc56b4d12f38dd027264f065c53ec6fd97f743fe4668ebeae28006eb5db4');
INSERT INTO journal VALUES (59, 1795482000384, 'device:callpad-6', '{"condition":{"state":"ready"},"device":"callpad-6","type":"device-changed"}', 'ea63766c340425a2d732c20b8505a2e7d3f29208f82459302b8eecffd843d0d3');
INSERT INTO journal VALUES (60, 1795482000419, 'staff:wang', '{"id":"wang","type":"signed-in"}', 'd6795327427900d0cdb59ca2346472f02015c21da168dfb9efa4d81f83013e7f');
INSERT INTO journal VALUES (61, 1795482000430, 'staff:wang', '{"name":"王芳","staff":"wang","type":"window-staffed","window":1}', 'cc81afbe14284b40bf3445a307cee60bb3ead8b1fc9d8a16e54e7f5023a0e534');
INSERT INTO journal VALUES (62, 1795482000440, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A001/1","number":"A001","prefix":"A","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-A001"}', 'b526085baa0c2e06d862d78fa87ef8f75d384ab20ecc2c8965e438eaefe072b7');
INSERT INTO journal VALUES (63, 1795482000440, 'kiosk', '{"device":"printer","job":"20261124-A001/1","paper":{"ahead":0,"code":"SUBYJL","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001enw98Nmugf3fxw93","reprint":false},"type":"paper-queued","visit":"20261124-A001"}', '50b8a5902b5202b508a9d93c74951095fb62ddf453f31eb5054b9d516c7ace25');
INSERT INTO journal VALUES (64, 1795482000469, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A002/1","number":"A002","prefix":"A","reason":null,"request":null,"serial":2,"type":"ticket-issued","visit":"20261124-A002"}', '44f2500e31fb9008f389bbfa537a81c343e18da67984a3800d82b23391491c02');
INSERT INTO journal VALUES (65, 1795482000469, 'kiosk', '{"device":"printer","job":"20261124-A002/1","paper":{"ahead":0,"code":"FB59V3","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA002biDyq7FaQVkIiO2D","reprint":false},"type":"paper-queued","visit":"20261124-A002"}', 'c8e2432bab8dcd83a35ca34636d8dff95b444156ac8f24fcf31d8cbe71baf00a');
INSERT INTO journal VALUES (66, 1795482000473, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"medical","job":"20261124-A003/1","number":"A003","prefix":"A","reason":null,"request":null,"serial":3,"type":"ticket-issued","visit":"20261124-A003"}', 'e97297628f1e85bfdc3988545ad05f80e2f1a8d001bcf953d49d51a72ea0fe61');
INSERT INTO journal VALUES (67, 1795482000473, 'kiosk', '{"device":"printer","job":"20261124-A003/1","paper":{"ahead":0,"code":"KMJWRN","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003vD0QR5Um9rUDGp9g","reprint":false},"type":"paper-queued","visit":"20261124-A003"}', '5b5edbe3449071dfbc2e2bef054f392741520a4efa5a92e52939e1c11c2aff7f');
INSERT INTO journal VALUES (68, 1795482000478, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A004/1","number":"A004","prefix":"A","reason":null,"request":null,"serial":4,"type":"ticket-issued","visit":"20261124-A004"}', 'c672e31118e2cecd744582fc599a5a202525f35146ca3e17f03617fb68047dbb');
INSERT INTO journal VALUES (69, 1795482000478, 'kiosk', '{"device":"printer","job":"20261124-A004/1","paper":{"ahead":1,"code":"BY2SMU","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004Ijf0QlbLhmVj37Hp","reprint":false},"type":"paper-queued","visit":"20261124-A004"}', 'd3754d67b3b864cc023768ae60ce7666e33286c601320b7414374d44bfc82248');
INSERT INTO journal VALUES (70, 1795482000478, 'device:printer', '{"job":"20261124-A001/1","type":"paper-started"}', '6680fb100856d82857ea77ab905c37566f28593b981417f1adf9f7937e284285');
INSERT INTO journal VALUES (71, 1795482000492, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A005/1","number":"A005","prefix":"A","reason":null,"request":null,"serial":5,"type":"ticket-issued","visit":"20261124-A005"}', 'd33e3e3f69f8e3d228febe9dccc298c2f4de840d8a7b62b8ce771b5016b965d2');
INSERT INTO journal VALUES (72, 1795482000492, 'kiosk', '{"device":"printer","job":"20261124-A005/1","paper":{"ahead":1,"code":"LJD9G2","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA005Rq1kxQphGsQ9O36w","reprint":false},"type":"paper-queued","visit":"20261124-A005"}', '09350024317603f305c763224631a85d89610ab9511c75e72cb2d3d0b361b3b4');
INSERT INTO journal VALUES (73, 1795482000492, 'device:printer', '{"end":"printed","job":"20261124-A001/1","trouble":null,"type":"paper-ended"}', '85cdd051ed7ff4f3dd530ffdd93829c963ae6a716a1a9b60d60c10064f79e782');
INSERT INTO journal VALUES (74, 1795482000498, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"mortgage","job":"20261124-B001/1","number":"B001","prefix":"B","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-B001"}', '228ac18856591cf8364b16dfc02a6a6bc7f97304c1830068cb5560c09c02ea25');
INSERT INTO journal VALUES (75, 1795482000498, 'kiosk', '{"device":"printer","job":"20261124-B001/1","paper":{"ahead":0,"code":"YE5SHV","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB001VeDtQkeA98K2-JWi","reprint":false},"type":"paper-queued","visit":"20261124-B001"}', '75cfb60cf91c8dfc1b7885cc2c3fd38a30b3ef222c2d0ac992645f05b3c736d2');
INSERT INTO journal VALUES (76, 1795482000502, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A001","wait":{"closedMs":0,"openMs":62,"parkedMs":0},"window":1}', 'faf42d22260a323913f17fb03f8caeb7933dd5e9ce5c399f4f712ec303f99eac');
INSERT INTO journal VALUES (77, 1795482000512, 'staff:wang', '{"type":"service-started","visit":"20261124-A001","window":1}', 'e444c98b70656342a72ef3dc9a579d8a64919516f3ea1b5ac1d150ba6b247611');
INSERT INTO journal VALUES (78, 1795482000513, 'device:printer', '{"job":"20261124-A002/1","type":"paper-started"}', '11f7aaea686d756f9dbc6ecd190e78eeaccbc5ea21bfd181cdd6c98851d30607');
INSERT INTO journal VALUES (79, 1795482000526, 'staff:wang', '{"type":"service-finished","visit":"20261124-A001","window":1}', 'd9e931165cfbe45721ecc49f779e988f7ba3b0b2f64c6650afd06b297df96aaf');
INSERT INTO journal VALUES (80, 1795482000526, 'hall', '{"item":"social-card","staff":"wang","type":"rating-session-opened","until":1795482120526,"visit":"20261124-A001","window":1}', '4d519ab367deefeaf0944401a8a205a1f0415ad7a81b61f0cf9b914600d214a1');
INSERT INTO journal VALUES (81, 1795482000527, 'device:printer', '{"end":"printed","job":"20261124-A002/1","trouble":null,"type":"paper-ended"}', '4bf374268cf09c11513e0e56d8b25bb8998a86896ebd71ef5a771d983b10e07d');
INSERT INTO journal VALUES (82, 1795482000538, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":1,"pressedAt":1795482000538,"token":"20261124-A001","type":"key-pressed","uid":"B54ED997","value":"5"}', 'e7f9c24348f178b3771a499b3918c6fda09727766c14d2c372b9a232000bd6f3');
INSERT INTO journal VALUES (83, 1795482000538, 'device:keypad-1', '{"channel":"keypad","level":5,"pressedAt":1795482000538,"type":"visit-rated","visit":"20261124-A001","window":1}', 'f242d76f63f49bbfdef5788e8a10613c69c2035f5d9019c054bab559d7c52f21');
INSERT INTO journal VALUES (84, 1795482000543, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A002","wait":{"closedMs":0,"openMs":74,"parkedMs":0},"window":1}', '662c1b9dce0a09fcb0efa1bcf28d5ea6fb6030e452b2384a7d57c89c40ac0c27');
INSERT INTO journal VALUES (85, 1795482000544, 'device:printer', '{"job":"20261124-A003/1","type":"paper-started"}', 'b391d8663fc858df50aede9a4e1f88094ed181eff7d0f0a5c84bef7cd36275d4');
INSERT INTO journal VALUES (86, 1795482000556, 'staff:wang', '{"type":"service-started","visit":"20261124-A002","window":1}', '68a44797b20649e7f227e15a01b37458b8dda282863dc95d4714bd7d15a73302');
INSERT INTO journal VALUES (87, 1795482000559, 'device:printer', '{"end":"printed","job":"20261124-A003/1","trouble":null,"type":"paper-ended"}', '433034aac8db5134134207f6af42e0c103f03d71e43b38bac056d01dcc26e9aa');
INSERT INTO journal VALUES (88, 1795482000566, 'staff:wang', '{"to":{"item":"mortgage"},"type":"visit-transferred","visit":"20261124-A002","window":1}', 'b9e35d4db55a49f9abeba77892618c873b8a5c88270a4a949eae58e06145530d');
INSERT INTO journal VALUES (89, 1795482000570, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A003","wait":{"closedMs":0,"openMs":97,"parkedMs":0},"window":1}', 'cf3ec87396ba873f4c67de0d9419ff87ce7bb6b418e58c52b3affd69716e4e00');
INSERT INTO journal VALUES (90, 1795482000574, 'staff:wang', '{"type":"service-started","visit":"20261124-A003","window":1}', '5835db2e78aac695ee97945b5b01b8fdf4593b0e7569827064a25ef9702ffc8e');
INSERT INTO journal VALUES (91, 1795482000574, 'device:printer', '{"job":"20261124-A004/1","type":"paper-started"}', '4ad34ce0dee84b179325329b18cbdf33fd4f597276d7495b971c97e954b1f7a2');
INSERT INTO journal VALUES (92, 1795482000586, 'staff:wang', '{"type":"visit-parked","visit":"20261124-A003","window":1}', 'b58128e185c7266de9784db5e366b983d9ffc11707476f686b6a8a780ca86738');
INSERT INTO journal VALUES (93, 1795482000587, 'device:printer', '{"end":"printed","job":"20261124-A004/1","trouble":null,"type":"paper-ended"}', '651bacc1e3aa23712b4cf008ee4a6fedb18b82d2f6f0ccc253614f835114e098');
INSERT INTO journal VALUES (94, 1795482000593, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A004","wait":{"closedMs":0,"openMs":115,"parkedMs":0},"window":1}', 'c8cbdd283a6ed4ece6c1fb58537950be170fd02562129d9656f4ad653a199b43');
INSERT INTO journal VALUES (95, 1795482030597, 'staff:wang', '{"type":"ticket-recalled","visit":"20261124-A004","window":1}', 'a2cbbc8e298c298b241f886c11bfe5692bf80bb7f0fb3fc6eb28d77179e5ef55');
INSERT INTO journal VALUES (96, 1795482070599, 'hall', '{"end":"expired","job":"20261124-A005/1","trouble":null,"type":"paper-ended"}', 'a7d9ca46b21e950e22630b95f3ad37258281ec2863320671e22cc72ddbaa5ce5');
INSERT INTO journal VALUES (97, 1795482070599, 'hall', '{"end":"expired","job":"20261124-B001/1","trouble":null,"type":"paper-ended"}', '2c0040043e4243ecb18759fc7561f9c8b56d50e2fe7218e382795f872ecec482');
INSERT INTO journal VALUES (98, 1795482070602, 'staff:wang', '{"type":"visit-missed","until":1795483870602,"visit":"20261124-A004","window":1}', '114cc3ab103b336b2c9353cc31b89ddf0d09bd9f7edf87c4a9c4219515618c6d');
INSERT INTO journal VALUES (99, 1795482070608, 'staff:wang', '{"reason":"lunch","type":"window-paused","window":1}', '5c9563eb7daff35b05825de1f2c2cfa4aec884242881828c33717c903dc28c6b');
INSERT INTO journal VALUES (100, 1795482070612, 'staff:wang', '{"type":"window-resumed","window":1}', 'ae72ff15b6cc24beb859c63cd2301c4b32bd9488af201a23676d0bda15ab8ae5');
INSERT INTO journal VALUES (101, 1795482070616, 'device:printer', '{"condition":{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"},"device":"printer","type":"device-changed"}', '7889003de03466da5cbd3f64927ffa030f33b14159e968c981566294cdee4908');
INSERT INTO journal VALUES (102, 1795482070616, 'kiosk', '{"ahead":0,"class":"elderly","day":"2026-11-24","item":"company-new","job":"20261124-C001/1","number":"C001","prefix":"C","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-C001"}', '3afe7b0334b0862561875ccc8b082c716702806a7e8c16678a395dde9bc98cc8');
INSERT INTO journal VALUES (103, 1795482070616, 'kiosk', '{"device":"printer","job":"20261124-C001/1","paper":{"ahead":0,"code":"9ERCYB","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC001dyX_KmN92XVqrACL","reprint":false},"type":"paper-queued","visit":"20261124-C001"}', 'c921540e57d7a23b1be0d1114de376d7f37dd850210a394490364d6fdfd761ce');
INSERT INTO journal VALUES (104, 1795482070622, 'staff:manager', '{"reason":"停电","type":"hall-emergency-closed"}', '51b7a188dad94d8f8213f92a067184ef375a43cb2f6a6506e55c9f8ec683bc22');
INSERT INTO journal VALUES (105, 1795482070629, 'staff:manager', '{"type":"hall-reopened"}', '80dc68a67d451dcabd3988832327afab20a31e38c9097f615b8fcc66bcbed944');
INSERT INTO journal VALUES (106, 1795482070671, 'staff:admin', '{"id":"admin","type":"signed-in"}', '0810631afebb0f257360176b5f1cd7917770db178ed083f4330d84c00dfc2a78');
INSERT INTO journal VALUES (107, 1795482070677, 'staff:admin', '{"address":"127.0.0.1","demo":true,"name":"一楼大屏","page":"wall","screen":1,"type":"screen-paired"}', 'dbe4cdd21905d4bd02b18eb8ff31b000a0b692b1dbdc60dd7a9b06612d5e8755');
INSERT INTO journal VALUES (108, 1795482070683, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"booking","type":"token-made"}', 'cee7dfa137863202e2fafad85164140766da0ce577917acc55948272879f6872');
INSERT INTO journal VALUES (109, 1795482070688, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"monitoring","type":"token-made"}', 'fc33d0c6e2977c87ff969dbc642bfeadeca03485019206899b5d1a8cd478b34a');
INSERT INTO journal VALUES (110, 1795482070692, 'staff:admin', '{"token":"booking","type":"token-revoked"}', 'ad4061be0c9112cb2b98a5bdf0d60d5c16add242a694c0af4106a52b11301056');
INSERT INTO journal VALUES (111, 1795482070700, 'staff:wang', '{"person":"1b987f65-be8b-4925-9259-48afdf27e0c8","sealed":"A40c5YJk8qG1day1LeDSNsLYhBr6gyC4YiX3k2WxE67qO_zTdsRzD4YmxlxJ2tU5s3zsi4f3J9SwyDzoBgS-Bq9TIh16vK7Rxs9dxrOUirkB9Eh4S1YuEaDXc41UeB7KtcMyLln7aEtr7SX9NaMdeC-_RKMj7wwy8SrtYb1COQPEPkHsBMisz9wSJYxag-u6hUV7xg65FBxsG2Zz","type":"applicant-recorded"}', '6048b95561299eabd826ef770be37882e1fbdfaf41ea4251199c680c1965c6de');
INSERT INTO journal VALUES (112, 1795482070700, 'staff:wang', '{"applicant":"1b987f65-be8b-4925-9259-48afdf27e0c8","case":"20261124-1-001","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"supplement","request":null,"serial":1,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', 'e4686c0b1c5b035501f6797f57dcdb6dc1876e3f693fe59da6b72e5f507dfa2a');
INSERT INTO journal VALUES (113, 1795482070700, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-001","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'ddc96a593d30108c3e3e6be942e537279016cd14854514ca27f2c40b42fa001b');
INSERT INTO journal VALUES (114, 1795482070700, 'staff:wang', '{"afterAcceptance":false,"case":"20261124-1-001","missing":[{"fromList":false,"name":"身份证复印件"}],"slip":"20261124-1-001/1","staff":"wang","type":"case-supplement-asked","window":1}', 'dd9105953cbb7db9dd10730e322cc09d3a17f87263d80eeb6298e25aba04003e');
INSERT INTO journal VALUES (115, 1795482070700, 'staff:wang', '{"case":"20261124-1-001","job":"20261124-1-001/1/1","paper":{"applicant":"1b987f65-be8b-4925-9259-48afdf27e0c8","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/PrWrdagscW21jnZ4iLGOHA","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","token":"PrWrdagscW21jnZ4iLGOHA","type":"slip-issued"}', '6fd500fa8e2e8bf2bba4699dab302bbca36bdbc806e95645f1a7d034922fb327');
INSERT INTO journal VALUES (116, 1795482070700, 'staff:wang', '{"device":"printer","job":"20261124-1-001/1/1","paper":{"applicant":"1b987f65-be8b-4925-9259-48afdf27e0c8","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/PrWrdagscW21jnZ4iLGOHA","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","type":"paper-queued"}', 'd6532b49573c28c22ec0dd6a3e5aadd2bab61d915db3e0ecbb07e17f6e60168f');
INSERT INTO journal VALUES (117, 1795482070713, 'staff:wang', '{"case":"20261124-1-001","due":null,"staff":"wang","type":"case-supplemented","window":1}', 'fbbeb652fd57d3e256b7711f53f61585c1ed7929c18436405676a10ab1800439');
INSERT INTO journal VALUES (118, 1795482070713, 'staff:wang', '{"case":"20261124-1-001","due":{"amberAt":1795483510713,"at":1795483870713,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', '40911187515a75be0d28ecef5d824a16359d1a99de08c83584fdb45f107c4565');
INSERT INTO journal VALUES (119, 1795482070719, 'staff:wang', '{"applicant":null,"case":"20261124-1-002","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"instant","request":null,"serial":2,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', '7c01825cbc54479e5170955c71d0e8b1733f814be18ce000ea1996109ff9c403');
INSERT INTO journal VALUES (120, 1795482070719, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-002","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', '30bfaf9d4d127ff27f1ed1cf1b4bc382f0e5439d683e83a2690e16a38f0da5d2');
INSERT INTO journal VALUES (121, 1795482070719, 'staff:wang', '{"case":"20261124-1-002","due":{"amberAt":1795483510719,"at":1795483870719,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', 'a7de78a7f4831f2ca1deca97ba151dc7c1f2c6e9dc455dd229d04066a3b71aa0');
INSERT INTO journal VALUES (122, 1795482070725, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A005","wait":{"closedMs":7,"openMs":70226,"parkedMs":0},"window":1}', 'cbd0819ac8a13902d8f81dffba4c74394ea5f7f5e193c05ad5f2487feeebf8d3');
INSERT INTO journal VALUES (123, 1795482070730, 'staff:wang', '{"type":"service-started","visit":"20261124-A005","window":1}', '7e5de9262a7107d51a6a29ef38cfe7aef17d9e4153781bf02c3bced7f9b74747');
INSERT INTO journal VALUES (124, 1795482070736, 'staff:wang', '{"type":"service-finished","visit":"20261124-A005","window":1}', '27d1943f023f4e67fb93ae667456a8af349b7d647cad1a3eaf0cfac4a6f4c0bc');
INSERT INTO journal VALUES (125, 1795482070736, 'hall', '{"item":"pension","staff":"wang","type":"rating-session-opened","until":1795482190736,"visit":"20261124-A005","window":1}', 'b783122babc2fa58f98129b3ef4c5e5c6623f000af0268e525f3b09b1e01def9');
INSERT INTO journal VALUES (126, 1795482070742, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":2,"pressedAt":1795482070742,"token":"20261124-A005","type":"key-pressed","uid":"B54ED997","value":"2"}', 'e3b03868dac02eb5b9de8d1f84a665facdfaf370dd97fa30a8e3cc0b55c8cff2');
INSERT INTO journal VALUES (127, 1795482070742, 'device:keypad-1', '{"channel":"keypad","level":2,"pressedAt":1795482070742,"type":"visit-rated","visit":"20261124-A005","window":1}', '07387b7cba0e40c6d6abbbc3a5f1abe8b1908d6c84958f578cf7dd09e39283fe');
INSERT INTO journal VALUES (128, 1795482070742, 'hall', '{"callBackDue":null,"case":null,"channel":"keypad","day":"2026-11-24","followUp":"20261124-F001","item":"pension","level":2,"openedOn":"2026-11-24","putRightDays":15,"putRightDue":{"amberAt":1796918400000,"at":1797350400000,"certain":true,"day":"2026-12-15"},"serial":1,"type":"follow-up-opened","visit":"20261124-A005","window":1}', 'fbbbb12ea36849e3592f1c7b4be9a8b6296e5cc2c668739b1bfe830a5d846b84');
INSERT INTO journal VALUES (129, 1795482070751, 'staff:manager', '{"badge":"018","duty":"社会保障卡受理","id":"wang","type":"card-changed"}', '868aa81c223fc91bccd411b82d96ca4be33a0eb6945a0663400cc30936d590ec');
INSERT INTO journal VALUES (130, 1795482070777, 'staff:inspector', '{"id":"inspector","type":"signed-in"}', 'd5d1d192ec7dba76335322cabd7aef8f28fc9b81756954dc9e12a0e6b307d5eb');
INSERT INTO journal VALUES (131, 1795482070784, 'staff:inspector', '{"count":1,"day":"2026-11-24","entry":1,"evidence":"台面杂乱","hundredths":-100,"needsSignature":false,"rule":"untidy","staff":"inspector","type":"entry-made","window":2}', 'd209750cde6e0774c350411aa9cdb39910032fc2ba326c86f1db482098f198c8');
INSERT INTO journal VALUES (132, 1795482070789, 'staff:wang', '{"type":"window-left","window":1}', '127178291d637a3dd6a3f0299abc954a713fda499b25c29ac6d6e482af672e83');
INSERT INTO journal VALUES (133, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A002","was":"waiting"}', 'eef500cad144499600f968713c42d9c2573b30bf57b104c216c4ee1ca4ca8839');
INSERT INTO journal VALUES (134, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A003","was":"parked"}', 'a355020c1350f39f1ef568220c59ef016f76f01d44e480f812d8b00909ab1e25');
INSERT INTO journal VALUES (135, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-A004","was":"missed"}', '561b0c9e58a2bf38a088a0258d3e3051a2bd7f9c7166918af54cc14f131232b9');
INSERT INTO journal VALUES (136, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-B001","was":"waiting"}', 'df27b9217b79d299e7532a5a237bb2448db700960a6204153c418de229b2b6f4');
INSERT INTO journal VALUES (137, 1795564800003, 'hall', '{"type":"visit-left-over","visit":"20261124-C001","was":"waiting"}', '5dd404ec1cfff41e8d699a1a80a4fa41795ba7bc9673fd226fe9cc4c094107cb');
INSERT INTO journal VALUES (138, 1795564800003, 'hall', '{"day":"2026-11-25","emergency":null,"type":"day-started"}', '92d82b7d8574c2bd41b93ec5452268dfedf429349a15764b350490c3f75ec8bb');
INSERT INTO journal VALUES (139, 1795564800003, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"},"finding":"visit-without-case/20261124-A001","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A001","window":1}', 'c29ebee131bea201477db677e2efb76df8480f185d0e6b096bdb3fd4d0785e36');
INSERT INTO journal VALUES (140, 1795564800003, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"},"finding":"visit-without-case/20261124-A005","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A005","window":1}', '9fa15624d1ef1d4e35cd772580bd16d69e68cacf55c5c5bca3ae976be6b79700');
INSERT INTO journal VALUES (141, 1795564800003, 'hall', '{"end":"expired","job":"20261124-C001/1","trouble":null,"type":"paper-ended"}', '3739d5fccfe7d067c99d19d4c8a29d0199e7d42440ab807eaeec169ec4f9c592');
INSERT INTO journal VALUES (142, 1795564800003, 'hall', '{"end":"expired","job":"20261124-1-001/1/1","trouble":null,"type":"paper-ended"}', '40e10b3eda833cc50b786b0310843de499041b223d92231ac000b8fa750f77b6');
INSERT INTO journal VALUES (143, 1795564800003, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-001","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', '9560fdf9b44acc159efd44c12f10fcb4f835ca6f58ee913ae8f4a49787e0cb0b');
INSERT INTO journal VALUES (144, 1795564800003, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-002","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'fa64db5c0250ce410c69206c53a3248d6d1ded4396fb573633c07fdba09cffad');
INSERT INTO journal VALUES (145, 1795564800013, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-25","item":"household","job":"20261125-D001/1","number":"D001","prefix":"D","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261125-D001"}', 'd8f997b3f992224cf62b982e0b0bbfcca7f6803bf8dc002341f4c13dbf957e3f');
INSERT INTO journal VALUES (146, 1795564800013, 'kiosk', '{"device":"printer","job":"20261125-D001/1","paper":{"ahead":0,"code":"8NFFK2","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD0015eJPvpOVUIhYhwAG","reprint":false},"type":"paper-queued","visit":"20261125-D001"}', '847cc03fb7d1d083e8dcc58eb66da287d6046389518ca629fb797990b3a9c0d4');
INSERT INTO days VALUES ('2026-11-24', 2);
INSERT INTO days VALUES ('2026-11-25', 138);
INSERT INTO plans VALUES (1, 1795482000033, '{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]}');
INSERT INTO window_shifts VALUES (61, 1, 'wang', 1795482000430, 1795482070789);
INSERT INTO devices VALUES ('printer', '{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"}', 1795482070616);
INSERT INTO devices VALUES ('keypad-1', '{"state":"ready"}', 1795482000227);
INSERT INTO devices VALUES ('display-1', '{"state":"ready"}', 1795482000227);
INSERT INTO devices VALUES ('keypad-3', '{"state":"ready"}', 1795482000227);
INSERT INTO devices VALUES ('display-3', '{"state":"ready"}', 1795482000227);
INSERT INTO devices VALUES ('display-5', '{"state":"ready"}', 1795482000187);
INSERT INTO devices VALUES ('display-6', '{"state":"ready"}', 1795482000280);
INSERT INTO devices VALUES ('keypad-6', '{"state":"ready"}', 1795482000327);
INSERT INTO devices VALUES ('callpad-6', '{"state":"ready"}', 1795482000384);
INSERT INTO print_jobs VALUES ('20261124-A001/1', '20261124-A001', 'printer', '{"ahead":0,"code":"SUBYJL","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001enw98Nmugf3fxw93","reprint":false}', 'printed', 1795482000440, 1795482000492);
INSERT INTO print_jobs VALUES ('20261124-A002/1', '20261124-A002', 'printer', '{"ahead":0,"code":"FB59V3","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA002biDyq7FaQVkIiO2D","reprint":false}', 'printed', 1795482000469, 1795482000527);
INSERT INTO print_jobs VALUES ('20261124-A003/1', '20261124-A003', 'printer', '{"ahead":0,"code":"KMJWRN","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003vD0QR5Um9rUDGp9g","reprint":false}', 'printed', 1795482000473, 1795482000559);
INSERT INTO print_jobs VALUES ('20261124-A004/1', '20261124-A004', 'printer', '{"ahead":1,"code":"BY2SMU","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004Ijf0QlbLhmVj37Hp","reprint":false}', 'printed', 1795482000478, 1795482000587);
INSERT INTO print_jobs VALUES ('20261124-A005/1', '20261124-A005', 'printer', '{"ahead":1,"code":"LJD9G2","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA005Rq1kxQphGsQ9O36w","reprint":false}', 'expired', 1795482000492, 1795482070599);
INSERT INTO print_jobs VALUES ('20261124-B001/1', '20261124-B001', 'printer', '{"ahead":0,"code":"YE5SHV","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB001VeDtQkeA98K2-JWi","reprint":false}', 'expired', 1795482000498, 1795482070599);
INSERT INTO print_jobs VALUES ('20261124-C001/1', '20261124-C001', 'printer', '{"ahead":0,"code":"9ERCYB","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC001dyX_KmN92XVqrACL","reprint":false}', 'expired', 1795482070616, 1795564800003);
INSERT INTO print_jobs VALUES ('20261124-1-001/1/1', '20261124-1-001/1', 'printer', '{"applicant":"1b987f65-be8b-4925-9259-48afdf27e0c8","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/PrWrdagscW21jnZ4iLGOHA","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}}', 'expired', 1795482070700, 1795564800003);
INSERT INTO print_jobs VALUES ('20261125-D001/1', '20261125-D001', 'printer', '{"ahead":0,"code":"8NFFK2","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD0015eJPvpOVUIhYhwAG","reprint":false}', 'queued', 1795564800013, 1795564800013);
INSERT INTO accounts VALUES ('admin', '周国强', 'admin', 0, 1, 1, 0, 1795482000094, 35, 35);
INSERT INTO accounts VALUES ('manager', '陈静', 'manager', 0, 1, 1, 0, 1795482000094, 38, 38);
INSERT INTO accounts VALUES ('inspector', '孙伟', 'inspector', 0, 1, 1, 0, 1795482000094, 40, 40);
INSERT INTO accounts VALUES ('wang', '王芳', 'staff', 0, 1, 1, 0, 1795482000094, 43, 43);
INSERT INTO accounts VALUES ('li', '李娜', 'staff', 1, 1, 1, 0, 1795482000094, 46, 46);
INSERT INTO accounts VALUES ('zhao', '赵磊', 'staff', 0, 1, 1, 0, 1795482000094, 49, 49);
INSERT INTO secret_passwords VALUES ('admin', 35, X'5392713b7d5202d36ad977e7c04039b6', X'7aca93fea1ad186c299ac151a104be2cb081e36ab7838507c641ec87bfa8f947', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('manager', 38, X'2ebd699b563316977463d3993f84ff9a', X'f0adf452851553f72fa5a967d0b45fedeb581a516afc6dab48614740d642e405', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('inspector', 40, X'431b2d6cb30a5fcb6146b14f4b30c6ce', X'f3aea8b63b57a323936d31a47c8788164b3a892c2260410e4f6c75dd27276e63', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('wang', 43, X'74885421f4d6b50965c0455a8184a97f', X'e37709d34c636009770717103ebe9b22de4e7033414cc2cb7e0d1e0cb6dacf1a', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('li', 46, X'f668b4ee3064bfff20adbf37a5022657', X'c40a3a73d3a3a6fb1b721694168f0b35067ee53c5a5f867423f3f019a367082b', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('zhao', 49, X'b932c392c3d5a22775240aea021196dc', X'a14e38b80963a40b44da925720ba7afd8a4b6915b19f6e27c1a869afd83bef43', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_sessions VALUES (X'0dbb574f316c02ea4c71ee0b5b1cd7e5d33eedb372191cd373e2abb6551a30b2', 'manager', 57, 1795482000283, 1795525200283);
INSERT INTO secret_sessions VALUES (X'4f594e5597e530ef4e28f112bc70867a7d40595ceb6892af71ad9d36475f1984', 'wang', 60, 1795482000419, 1795525200419);
INSERT INTO secret_sessions VALUES (X'115195a1ebf5f8113c53aa550939cb2dcc29b4f84afd2324630eae19e8748516', 'admin', 106, 1795482070671, 1795525270671);
INSERT INTO secret_sessions VALUES (X'013ebab7a96b187ed44e05398b92ced112b35ffc7c8a51afe85fb1a0c8aa499c', 'inspector', 130, 1795482070777, 1795525270777);
INSERT INTO screens VALUES (1, 'wall', '一楼大屏', '127.0.0.1', 1, 1795482070677, 0);
INSERT INTO tokens VALUES ('booking', 'hall:read', 1, 1795482070683, 108, 1);
INSERT INTO tokens VALUES ('monitoring', 'hall:read', 1, 1795482070688, 109, 0);
INSERT INTO secret_screens VALUES (X'a363cff3b43f6435f360ca3e5ca02248bf78515a8f3def28830d114f7a6decc3', 1);
INSERT INTO secret_tokens VALUES (X'a61c87fd60cf00585661e59b5fa4e0aa493da7e8e250f575bc456a64e1de8b4c', 'monitoring', 109, NULL);
INSERT INTO visits VALUES ('20261124-A001', '2026-11-24', 'A001', 'A', 1, 'social-card', 'ordinary', NULL, 0, NULL, 1795482000440, 'finished', 1, 'wang', 1795482000502, 1, 62, 0, 0, 1795482000512, 1795482000526);
INSERT INTO visits VALUES ('20261124-A002', '2026-11-24', 'A002', 'A', 2, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000469, 'left-over-waiting', 1, 'wang', 1795482000543, 1, 74, 0, 0, 1795482000556, NULL);
INSERT INTO visits VALUES ('20261124-A003', '2026-11-24', 'A003', 'A', 3, 'medical', 'ordinary', NULL, 0, NULL, 1795482000473, 'left-over-parked', 1, 'wang', 1795482000570, 1, 97, 0, 0, 1795482000574, NULL);
INSERT INTO visits VALUES ('20261124-A004', '2026-11-24', 'A004', 'A', 4, 'social-card', 'ordinary', NULL, 1, NULL, 1795482000478, 'missed', 1, 'wang', 1795482000593, 2, 115, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-A005', '2026-11-24', 'A005', 'A', 5, 'pension', 'ordinary', NULL, 1, NULL, 1795482000492, 'finished', 1, 'wang', 1795482070725, 1, 70226, 7, 0, 1795482070730, 1795482070736);
INSERT INTO visits VALUES ('20261124-B001', '2026-11-24', 'B001', 'B', 1, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000498, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-C001', '2026-11-24', 'C001', 'C', 1, 'company-new', 'elderly', NULL, 0, NULL, 1795482070616, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261125-D001', '2026-11-25', 'D001', 'D', 1, 'household', 'ordinary', NULL, 0, NULL, 1795564800013, 'waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO presses VALUES ('B54ED997', 1, 'keypad-1', 'R', '5', '20261124-A001', 1795482000538, 1795482000538, NULL);
INSERT INTO presses VALUES ('B54ED997', 2, 'keypad-1', 'R', '2', '20261124-A005', 1795482070742, 1795482070742, NULL);
INSERT INTO rating_sessions VALUES ('20261124-A001', '20261124-A001', NULL, 1, 1, 'social-card', 'wang', '2026-11-24', 1795482000526, 1795482120526, 0, 'active');
INSERT INTO rating_sessions VALUES ('20261124-A005', '20261124-A005', NULL, 1, 1, 'pension', 'wang', '2026-11-24', 1795482070736, 1795482190736, 0, 'active');
INSERT INTO ratings VALUES ('20261124-A001', '20261124-A001', 1, 'social-card', '2026-11-24', 5, 1795482000538, 1795482000538, 'keypad', NULL, NULL);
INSERT INTO ratings VALUES ('20261124-A005', '20261124-A005', 1, 'pension', '2026-11-24', 2, 1795482070742, 1795482070742, 'keypad', NULL, NULL);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'pension', 'keypad', 'active', 2, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'pension', 'none', 'finished', 0, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'social-card', 'keypad', 'active', 5, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'social-card', 'none', 'finished', 0, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'pension', 'keypad', 'active', 2, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'pension', 'none', 'finished', 0, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'social-card', 'keypad', 'active', 5, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'social-card', 'none', 'finished', 0, 1);
INSERT INTO voice_months VALUES ('2026-11', 1, 'active', 2, 1);
INSERT INTO voice_months VALUES ('2026-11', 1, 'active', 5, 1);
INSERT INTO secret_rating_key VALUES (1, X'43981d660c33229fae1ceb82d30801bdf9c884d65e22fbe00ef944474c2a7ecb');
INSERT INTO follow_ups VALUES ('20261124-F001', '20261124-A005', '20261124-A005', NULL, 1, 'pension', 'keypad', '2026-11-24', 2, '2026-11-24', 1, 1795482070742, 'open', NULL, NULL, NULL, NULL, NULL, NULL, 0, 15, '2026-12-15', 1797350400000, 1796918400000, 1, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1797350400000);
INSERT INTO follow_up_entries VALUES ('20261124-F001', 128, 1795482070742, NULL, 'follow-up-opened');
INSERT INTO items VALUES ('BDC-001', 1, 1795482000056, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-002', 1, 1795482000056, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-003', 1, 1795482000056, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-004', 1, 1795482000056, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-005', 1, 1795482000056, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO items VALUES ('GA-001', 1, 1795482000056, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-002', 1, 1795482000056, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-003', 1, 1795482000056, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO items VALUES ('GA-004', 1, 1795482000056, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO items VALUES ('SB-001', 1, 1795482000056, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-002', 1, 1795482000056, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-003', 1, 1795482000056, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-004', 1, 1795482000056, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-005', 1, 1795482000056, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SJ-001', 1, 1795482000056, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-002', 1, 1795482000056, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-003', 1, 1795482000056, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('SJ-004', 1, 1795482000056, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('YB-001', 1, 1795482000056, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-002', 1, 1795482000056, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-003', 1, 1795482000056, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('BDC-001', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-002', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-003', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-004', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-005', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO item_versions VALUES ('GA-001', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-002', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-003', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('GA-004', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('SB-001', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-002', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-003', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-004', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-005', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SJ-001', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-002', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-003', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('SJ-004', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('YB-001', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-002', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-003', 1, 1795482000056, 'hall', NULL, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO cases VALUES (112, '20261124-1-001', '2026-11-24', 1, 1, 1795482070700, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, '1b987f65-be8b-4925-9259-48afdf27e0c8', 1795482070713, '2026-11-24', 1795483870713, 1795483510713, 1, 1, NULL, NULL);
INSERT INTO cases VALUES (119, '20261124-1-002', '2026-11-24', 1, 2, 1795482070719, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, NULL, 1795482070719, '2026-11-24', 1795483870719, 1795483510719, 1, 1, NULL, NULL);
INSERT INTO case_entries VALUES (112, 112);
INSERT INTO case_entries VALUES (112, 113);
INSERT INTO case_entries VALUES (112, 114);
INSERT INTO case_entries VALUES (112, 115);
INSERT INTO case_entries VALUES (112, 117);
INSERT INTO case_entries VALUES (112, 118);
INSERT INTO case_entries VALUES (112, 143);
INSERT INTO case_entries VALUES (119, 119);
INSERT INTO case_entries VALUES (119, 120);
INSERT INTO case_entries VALUES (119, 121);
INSERT INTO case_entries VALUES (119, 144);
INSERT INTO case_days VALUES ('2026-11-24', 112);
INSERT INTO slips VALUES ('20261124-1-001/1', '20261124-1-001', 'PrWrdagscW21jnZ4iLGOHA', 115);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482070700);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482070719);
INSERT INTO findings VALUES ('over-limit/20261124-1-001', 'over-limit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003);
INSERT INTO findings VALUES ('over-limit/20261124-1-002', 'over-limit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003);
INSERT INTO findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', NULL, '20261124-A001', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800003);
INSERT INTO findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', NULL, '20261124-A005', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800003);
INSERT INTO applicants VALUES ('1b987f65-be8b-4925-9259-48afdf27e0c8', 'A40c5YJk8qG1day1LeDSNsLYhBr6gyC4YiX3k2WxE67qO_zTdsRzD4YmxlxJ2tU5s3zsi4f3J9SwyDzoBgS-Bq9TIh16vK7Rxs9dxrOUirkB9Eh4S1YuEaDXc41UeB7KtcMyLln7aEtr7SX9NaMdeC-_RKMj7wwy8SrtYb1COQPEPkHsBMisz9wSJYxag-u6hUV7xg65FBxsG2Zz', 1, 1795482070700, NULL);
INSERT INTO applicant_cases VALUES ('20261124-1-001', '1b987f65-be8b-4925-9259-48afdf27e0c8');
INSERT INTO staff_cards VALUES ('manager', '大厅值班经理：现场秩序、投诉受理', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('wang', '社会保障卡受理', '018', NULL, NULL);
INSERT INTO staff_cards VALUES ('li', '不动产登记、抵押登记业务', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('zhao', '企业设立、变更登记业务', '', NULL, NULL);
INSERT INTO month_times VALUES ('2026-11', 1, 'pension', 33, 1, 70226, 6);
INSERT INTO month_times VALUES ('2026-11', 1, 'social-card', 33, 1, 62, 14);
INSERT INTO month_cases VALUES ('2026-11', 1, 2, 0);
INSERT INTO month_staff VALUES ('2026-11', 1, 'wang');
INSERT INTO rulebooks VALUES (1, '2026-11-24', '{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"索要表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"service":25,"waiting":25},"voice":{"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed","zh":"请假未备案"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"指南或表格断供"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Not told everything at once","zh":"未一次性告知"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"No reason given for a return","zh":"退件未口头说明理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案凌乱或遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers missing without a complete list","zh":"材料不全未出具清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case without explanation or contact","zh":"联办件未说明或未留联系方式"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Untidy or late paperwork","zh":"文书不整洁或迟延"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences","zh":"造成严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"联办件串联办理（每家单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra or abolished fee","zh":"擅设收费或收取已取消费用"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免缓"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"索要表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]}');
INSERT INTO entries VALUES (1, 'untidy', 2, '2026-11-24', 1, -100, '台面杂乱', 'inspector', 1795482070784, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', 1, '2026-11-24', '20261124-1-001', NULL, '{"item":"SB-001","kind":"instant"}', 1795482070700, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', 1, '2026-11-24', '20261124-1-002', NULL, '{"item":"SB-001","kind":"instant"}', 1795482070719, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-001', 'over-limit', 1, '2026-11-24', '20261124-1-001', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-002', 'over-limit', 1, '2026-11-24', '20261124-1-002', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800003, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A001', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800003, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A005', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800003, NULL, NULL, NULL, NULL);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE UNIQUE INDEX one_at_a_window ON window_shifts (window) WHERE to_at IS NULL;
CREATE UNIQUE INDEX one_window_each ON window_shifts (staff) WHERE to_at IS NULL;
CREATE INDEX print_jobs_of_visit ON print_jobs (owner);
CREATE INDEX print_jobs_queued ON print_jobs (device, queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_waiting ON print_jobs (queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_printing ON print_jobs (queued_at) WHERE state = 'printing';
CREATE INDEX print_jobs_by_time ON print_jobs (queued_at);
CREATE INDEX print_jobs_unproven ON print_jobs (queued_at) WHERE state NOT IN ('printed', 'settled');
CREATE INDEX secret_sessions_by_end ON secret_sessions (expires_at);
CREATE UNIQUE INDEX one_ticket_a_request ON visits (request) WHERE request IS NOT NULL;
CREATE INDEX presses_not_counted ON presses (received_at) WHERE not_counted IS NOT NULL;
CREATE INDEX open_sessions ON rating_sessions (until) WHERE open = 1;
CREATE INDEX sessions_of_window ON rating_sessions (window, opened_at);
CREATE INDEX sessions_of_cases ON rating_sessions (visit, turn) WHERE case_no IS NOT NULL;
CREATE INDEX sessions_by_day ON rating_sessions (day, subject);
CREATE INDEX sessions_by_window ON rating_sessions (window, day, subject);
CREATE INDEX ratings_by_level ON ratings (level, day, subject) WHERE level < 5;
CREATE UNIQUE INDEX one_rating_a_scan ON ratings (scan) WHERE scan IS NOT NULL;
CREATE INDEX follow_ups_by_day ON follow_ups (day);
CREATE UNIQUE INDEX follow_ups_opened ON follow_ups (opened_on, serial);
CREATE INDEX follow_ups_to_do ON follow_ups (next_at, no) WHERE next_at IS NOT NULL;
CREATE INDEX call_backs_due ON follow_ups (call_back_at) WHERE called_at IS NULL AND call_late = 0 AND state <> 'set-aside';
CREATE INDEX put_rights_due ON follow_ups (put_right_at) WHERE done_at IS NULL AND put_right_late = 0 AND state <> 'set-aside';
CREATE INDEX put_rights_uncertain ON follow_ups (no) WHERE put_right_certain = 0 AND state = 'open';
CREATE INDEX shifts_of_window ON window_shifts (window, from_at);
CREATE UNIQUE INDEX one_case_a_request ON cases (request) WHERE request IS NOT NULL;
CREATE INDEX cases_by_external ON cases (external) WHERE external IS NOT NULL;
CREATE INDEX cases_of_visit ON cases (visit) WHERE visit IS NOT NULL;
CREATE INDEX cases_by_item ON cases (item, id, kind, at_window, state);
CREATE INDEX cases_by_window ON cases (at_window, id, kind, department, state);
CREATE INDEX cases_by_department ON cases (department, id, kind, state);
CREATE INDEX cases_by_kind ON cases (kind, id, state);
CREATE INDEX cases_open ON cases (id, state, kind, at_window, item, department, due_at, amber_at)
      WHERE ended_at IS NULL;
CREATE INDEX cases_open_at_window ON cases (at_window, due_at) WHERE ended_at IS NULL;
CREATE INDEX cases_open_at_department ON cases (at_department, due_at)
      WHERE ended_at IS NULL AND at_department IS NOT NULL;
CREATE INDEX cases_due ON cases (due_at) WHERE ended_at IS NULL AND over_noted = 0 AND due_at IS NOT NULL;
CREATE INDEX cases_due_uncertain ON cases (due_day) WHERE ended_at IS NULL AND due_certain = 0;
CREATE INDEX cases_ended ON cases (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX parts_of_case ON case_parts (id);
CREATE INDEX noticed_by_day ON findings (day, window);
CREATE INDEX noticed_at_window ON findings (window, day);
CREATE INDEX applicants_to_forget ON applicants (kept_from)
      WHERE open_cases = 0 AND forgotten_seq IS NULL;
CREATE INDEX applicants_forgotten ON applicants (forgotten_seq) WHERE forgotten_seq IS NOT NULL;
CREATE INDEX staff_cards_by_photo ON staff_cards (photo);
CREATE INDEX journal_of_case ON journal (event ->> '$.case', seq) WHERE event ->> '$.case' IS NOT NULL;
CREATE INDEX journal_of_person ON journal (by, seq) WHERE by GLOB 'staff:*';
CREATE INDEX journal_of_window ON journal (event ->> '$.window', seq) WHERE by GLOB 'staff:*';
CREATE INDEX entries_by_day ON entries (day, window);
CREATE INDEX findings_by_day ON month_findings (day, window);
