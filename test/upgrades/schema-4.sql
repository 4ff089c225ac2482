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
    ) STRICT;
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
    ) STRICT;
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
INSERT INTO journal VALUES (1, 1795482000119, 'hall', '{"plan":{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]},"type":"hall-planned"}', '1e2a4716cbf3d3293c5c7bfd05a6012afb9806a93d1bd18caf783a5cf8b2ea7e');
INSERT INTO journal VALUES (2, 1795482000126, 'hall', '{"day":"2026-11-24","emergency":null,"type":"day-started"}', '6c7be0a6c7b2eb6cd63dbaf2a800cca2587621fef003ce770545c2d8ec681278');
INSERT INTO journal VALUES (3, 1795482000138, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"printer","type":"device-changed"}', '1bfd6cc5baed582c53b792d52c5a182a83e023fd74fdba7398caab2aa0e98cbe');
INSERT INTO journal VALUES (4, 1795482000138, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-1","type":"device-changed"}', '5c20e22a45dc6459b1b57a462403453198b3ac84503cd0e3e4c936ff556ee549');
INSERT INTO journal VALUES (5, 1795482000138, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-1","type":"device-changed"}', 'b63bce1c1adbb1771962fa9e55b046f6b59d5eef8fbe0a2644c306961f549261');
INSERT INTO journal VALUES (6, 1795482000138, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-3","type":"device-changed"}', '24f0cb90cfd0df6daf68c5dcdac404b52f87c406ec2c47415ec3105fba03074c');
INSERT INTO journal VALUES (7, 1795482000138, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-3","type":"device-changed"}', '462edfe37209484cc35d9453c695adae5820fa63637642ed78fc3d50f1e34276');
INSERT INTO journal VALUES (8, 1795482000138, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-5","type":"device-changed"}', '7dc2f3aed0581d6f2f456e59855dbb85d76061679bfce4625be49ccb1dd5db8e');
INSERT INTO journal VALUES (9, 1795482000138, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-6","type":"device-changed"}', '9ffa20ae8e2175e5bfdd15db52e017abe25180d9c920324b8a1c7f475ed666ab');
INSERT INTO journal VALUES (10, 1795482000138, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-6","type":"device-changed"}', '140c2d3add1acdd4a3a2376bd94fbeef7269381e1cb7030b499c2563c291385b');
INSERT INTO journal VALUES (11, 1795482000138, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"callpad-6","type":"device-changed"}', 'c3b112c7fe210a6456d48c075aaeeb3f8cef6c7d916b4e46799cb4f9c304087b');
INSERT INTO journal VALUES (12, 1795482000155, 'hall', '{"item":{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', 'f6507785f5766bcc73dc43d8ec8805bc5c4bb3843d86ba383a09bb39776ea7c1');
INSERT INTO journal VALUES (13, 1795482000155, 'hall', '{"item":{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', '1e57a1b558939c58487db2487a65f3d9754e2b95c3b3b46d4e4b9ef6f2a8f4f2');
INSERT INTO journal VALUES (14, 1795482000155, 'hall', '{"item":{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', '7e432977e034eec78659557d13762315f06426fc297a1bd45521c90bd2d74fc5');
INSERT INTO journal VALUES (15, 1795482000155, 'hall', '{"item":{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', '45b1caccf2a639cbc4d709f01284fa29414a7978899e4a16bd7e7d1dfcda1a0a');
INSERT INTO journal VALUES (16, 1795482000155, 'hall', '{"item":{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"},"type":"item-defined","version":1}', '6e9c6705d72296f37bae8bc5f651995d2ddef4a78b325ef9a2ca362e867c4642');
INSERT INTO journal VALUES (17, 1795482000155, 'hall', '{"item":{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', 'd954de38189a7e27ab873df14dc0150c6dde86d47be5905bf1b371fa22f6f34c');
INSERT INTO journal VALUES (18, 1795482000155, 'hall', '{"item":{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', '5bb6cc9790aad07de046fb87821eb73dc8c3f52e16a4256d9c2e2ec59ccf3b5b');
INSERT INTO journal VALUES (19, 1795482000155, 'hall', '{"item":{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"},"type":"item-defined","version":1}', 'a8a3d4fc1410ca6a90c035aea5c22a49c4baad51b9eaed2c233084e5432de951');
INSERT INTO journal VALUES (20, 1795482000155, 'hall', '{"item":{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"},"type":"item-defined","version":1}', '946ed6193aaf7b5ba44051532d2bd2f8c6f6f7cf8a85ea15b491a88175aee7b6');
INSERT INTO journal VALUES (21, 1795482000155, 'hall', '{"item":{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', '1ae9ec4fd88d972686f0c9f10f7aebe2fe4bd19ff85467f0cbaea3bd902f1ecc');
INSERT INTO journal VALUES (22, 1795482000155, 'hall', '{"item":{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', '89e6df566bd3ccd350222352a5406ab5caa20bc6f375a99319920a240db79133');
INSERT INTO journal VALUES (23, 1795482000155, 'hall', '{"item":{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"},"type":"item-defined","version":1}', 'ab9e717d49429d1c513263835c8971ed6699aa73215b200bb510da35ac0bd173');
INSERT INTO journal VALUES (24, 1795482000155, 'hall', '{"item":{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"},"type":"item-defined","version":1}', 'd26d11c1578264f8edc1dc86d278b52b6bc1367f5e7c590282c63c1ebbd3b548');
INSERT INTO journal VALUES (25, 1795482000155, 'hall', '{"item":{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"},"type":"item-defined","version":1}', '33ec35fbd9ca3038a7fee686f22c0010ab3e21824661ec952073c99b7c8649b3');
INSERT INTO journal VALUES (26, 1795482000155, 'hall', '{"item":{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"},"type":"item-defined","version":1}', 'd7b361eb1e944ad838c671c31838104ded768441147f9533b28135adcdb84705');
INSERT INTO journal VALUES (27, 1795482000155, 'hall', '{"item":{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"},"type":"item-defined","version":1}', 'bb89489d202bca1e9a6826073ce541c321800a63f4412cc7eaf1578536204ea6');
INSERT INTO journal VALUES (28, 1795482000155, 'hall', '{"item":{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"},"type":"item-defined","version":1}', '9ffec93143c3eece3ba1ba6ba1aaae4b665b9bb7406cefbdaab93f4dd79f5a6c');
INSERT INTO journal VALUES (29, 1795482000155, 'hall', '{"item":{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"},"type":"item-defined","version":1}', '49d7e172c1d0cd5e00da26b8feb6d992ec32c1e1d95cc206e2897d9a92d347ed');
INSERT INTO journal VALUES (30, 1795482000155, 'hall', '{"item":{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', '03e25a01ac483b0365e0e11114664e68b8b354d990941eebdb6ea90a4e50829b');
INSERT INTO journal VALUES (31, 1795482000155, 'hall', '{"item":{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"},"type":"item-defined","version":1}', '484dcfbf295c1610c880f27b21b8f401febbe46be84bd1919ce198e1c9ec038e');
INSERT INTO journal VALUES (32, 1795482000155, 'hall', '{"item":{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', '41cbb3d62285472294b0e5838f75eba763d3c83dfcec200bb1191ba4ace3ac91');
INSERT INTO journal VALUES (33, 1795482000178, 'hall', '{"from":"2026-11-24","rulebook":{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"索要表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"service":25,"waiting":25},"voice":{"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed","zh":"请假未备案"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"指南或表格断供"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Not told everything at once","zh":"未一次性告知"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"No reason given for a return","zh":"退件未口头说明理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案凌乱或遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers missing without a complete list","zh":"材料不全未出具清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case without explanation or contact","zh":"联办件未说明或未留联系方式"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Untidy or late paperwork","zh":"文书不整洁或迟延"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences","zh":"造成严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"联办件串联办理（每家单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra or abolished fee","zh":"擅设收费或收取已取消费用"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免缓"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"索要表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]},"type":"rulebook-adopted","version":1}', 'eddee03d9d3ba921bca290528a35dcbe8c986643e35e7f286264c920afd5d56e');
INSERT INTO journal VALUES (34, 1795482000213, 'hall', '{"demo":true,"fullName":"周国强","id":"admin","mayPick":false,"role":"admin","type":"account-created"}', '1da718d56e0022210b2dfc72c067e0726701a262e45ae545dfb72cb7dc6e08ba');
INSERT INTO journal VALUES (35, 1795482000213, 'hall', '{"id":"admin","oneTime":false,"type":"password-set"}', '5bc1eea4659bc46ee626cce6f7bdc30429735d2690a6a001bb4711d9f57de2a7');
INSERT INTO journal VALUES (36, 1795482000213, 'hall', '{"demo":true,"fullName":"陈静","id":"manager","mayPick":false,"role":"manager","type":"account-created"}', 'b72578f2e84860adb9680a324a23ea291c8257add21ef5d85b2d935fbaa3bf73');
INSERT INTO journal VALUES (37, 1795482000213, 'hall', '{"badge":"","duty":"大厅值班经理：现场秩序、投诉受理","id":"manager","type":"card-changed"}', '934618975e5964b76f602f1def762765f5b95bfe135543d43d5342ad1bcb0f48');
INSERT INTO journal VALUES (38, 1795482000213, 'hall', '{"id":"manager","oneTime":false,"type":"password-set"}', '06d1814e1b3ac261a27a69a631a44bca8dd4becbeaf999b8498ef3cf7d8e0ae9');
INSERT INTO journal VALUES (39, 1795482000213, 'hall', '{"demo":true,"fullName":"孙伟","id":"inspector","mayPick":false,"role":"inspector","type":"account-created"}', 'd666d7b69d7e5b514f754faaf7e65f15ce70062a2f65bc928a793357e9785740');
INSERT INTO journal VALUES (40, 1795482000213, 'hall', '{"id":"inspector","oneTime":false,"type":"password-set"}', '9a6edcd7c9c751deb97a74bc464a962ccd071c4ef28472f997973eecbb9b23c7');
INSERT INTO journal VALUES (41, 1795482000213, 'hall', '{"demo":true,"fullName":"王芳","id":"wang","mayPick":false,"role":"staff","type":"account-created"}', '2209737f4c5b7971da30ea8367cef52ee8cb362da638ba2a021a05cc73575284');
INSERT INTO journal VALUES (42, 1795482000213, 'hall', '{"badge":"","duty":"社会保障、医疗保险业务","id":"wang","type":"card-changed"}', '19e7960aac440fab1986249cc41d48c8cedd99baaec3e74b4f20ecc5d936bd55');
INSERT INTO journal VALUES (43, 1795482000213, 'hall', '{"id":"wang","oneTime":false,"type":"password-set"}', 'a942f03f37b8af3590bacc31afe8301f802a0356ca0f3d69b8ee2ab3f278ddde');
INSERT INTO journal VALUES (44, 1795482000213, 'hall', '{"demo":true,"fullName":"李娜","id":"li","mayPick":true,"role":"staff","type":"account-created"}', '64d0bed68916d986fbeb58ad46d524a6050235ad131a74fb9255a14c7d1204cc');
INSERT INTO journal VALUES (45, 1795482000213, 'hall', '{"badge":"","duty":"不动产登记、抵押登记业务","id":"li","type":"card-changed"}', '709a293dd33b02401970ad839413875c08058b0794b9f765fa4dd306dde60996');
INSERT INTO journal VALUES (46, 1795482000213, 'hall', '{"id":"li","oneTime":false,"type":"password-set"}', 'bed8df7b7a47b221b080f12fef1a10adcb0515bb9c44d3567485e6813b7cc4e7');
INSERT INTO journal VALUES (47, 1795482000213, 'hall', '{"demo":true,"fullName":"赵磊","id":"zhao","mayPick":false,"role":"staff","type":"account-created"}', 'b2ad28cfc4fed4e72cadd47a9473ce3dd61a59d3ed65cf89099c70e2c84ee909');
INSERT INTO journal VALUES (48, 1795482000213, 'hall', '{"badge":"","duty":"企业设立、变更登记业务","id":"zhao","type":"card-changed"}', 'a6a63c1259fe0691390226a2a017b3f2f601957f7d19190dbe8521181edb6856');
INSERT INTO journal VALUES (49, 1795482000213, 'hall', '{"id":"zhao","oneTime":false,"type":"password-set"}', 'c764f84ca8bc5139ced1ab382db9ab14c26e936daacde0e4b63c9c4eb0e619f6');
INSERT INTO journal VALUES (50, 1795482000548, 'device:display-5', '{"condition":{"state":"ready"},"device":"display-5","type":"device-changed"}', '403ca44751967ec09034ee67aca085b75115c5c7013215c7fa5090f8269fd175');
INSERT INTO journal VALUES (51, 1795482000594, 'device:keypad-1', '{"condition":{"state":"ready"},"device":"keypad-1","type":"device-changed"}', '094d74a1c0a1f36f906893808025fbf1d5f2e4ee400e1262b52251371cf6554f');
INSERT INTO journal VALUES (52, 1795482000594, 'device:display-1', '{"condition":{"state":"ready"},"device":"display-1","type":"device-changed"}', '3532ff3df33f93f85e455c421fd8116b28a4707263c5b3acf848ba20d8a28b40');
INSERT INTO journal VALUES (53, 1795482000594, 'device:keypad-3', '{"condition":{"state":"ready"},"device":"keypad-3","type":"device-changed"}', 'e8080b864586f8693a79ffef1d0d320949adf1785f6e4b8bb041b86c029d67f3');
INSERT INTO journal VALUES (54, 1795482000594, 'device:display-3', '{"condition":{"state":"ready"},"device":"display-3","type":"device-changed"}', '76cfdc44e6e70b1489d3bfcdb0a2d56935d8812469af7db0e2f1857d5d05fbf1');
INSERT INTO journal VALUES (55, 1795482000735, 'device:display-6', '{"condition":{"state":"ready"},"device":"display-6","type":"device-changed"}', '2f047b907533e4e20f4049b6f152f63e36339dd01361d29a847f3e2c4c48076a');
INSERT INTO journal VALUES (56, 1795482000736, 'device:printer', '{"condition":{"paperNearEnd":false,"state":"ready"},"device":"printer","type":"device-changed"}', '5ff27da1a7e3bddd27728db568ffd9791be2a5431bcfc4eaf2423d7319ebb90a');
INSERT INTO journal VALUES (57, 1795482000749, 'staff:manager', '{"id":"manager","type":"signed-in"}', '574a245b19ac4909e2ffc82b713e21a90892bbd49b123332b9efed913ec60881');
INSERT INTO journal VALUES (58, 1795482000802, 'device:keypad-6', '{"condition":{"state":"ready"},"device":"keypad-6","type":"device-changed"}', '79c480816125b292c8245ccf198a734584e67cabe793bad2e5397352db7bd8c5');
INSERT INTO journal VALUES (59, 1795482000861, 'device:callpad-6', '{"condition":{"state":"ready"},"device":"callpad-6","type":"device-changed"}', '52e615f77dac74cc94268b291730e76afbc3108710d2910f1a3344f85209d33a');
INSERT INTO journal VALUES (60, 1795482000919, 'staff:wang', '{"id":"wang","type":"signed-in"}', 'eab4697b6315fbbb347d8f6994c85a62b3d8a712d3d9455bcafa95876a520b1c');
INSERT INTO journal VALUES (61, 1795482000929, 'staff:wang', '{"name":"王芳","staff":"wang","type":"window-staffed","window":1}', 'b0764eae6626574cba1664bd93bdae1da06507647e539a1f912418d9022e7310');
INSERT INTO journal VALUES (62, 1795482000938, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A001/1","number":"A001","prefix":"A","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-A001"}', '0be2369a7383088e95b0c187793334dfdf2ad48ce516ae4b201957f91a00dfbb');
INSERT INTO journal VALUES (63, 1795482000938, 'kiosk', '{"device":"printer","job":"20261124-A001/1","paper":{"ahead":0,"code":"E5JPVQ","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001aQKCiKuVEfIgoGKJ","reprint":false},"type":"paper-queued","visit":"20261124-A001"}', 'd42b01ec3b6ce9bdfd115d52332f693d85e6d2a8ae520573393b5466320f7623');
INSERT INTO journal VALUES (64, 1795482000972, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A002/1","number":"A002","prefix":"A","reason":null,"request":null,"serial":2,"type":"ticket-issued","visit":"20261124-A002"}', 'f93f04ed2a1803401e987c8f9d3e4cbf1a1ed17669d958aa2832e8fa1d425950');
INSERT INTO journal VALUES (65, 1795482000972, 'kiosk', '{"device":"printer","job":"20261124-A002/1","paper":{"ahead":0,"code":"6NML3Z","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA0025bdwppWkabbhjkaO","reprint":false},"type":"paper-queued","visit":"20261124-A002"}', '8b3f9913f21ac8ce891cbdda3f2e1f5730246a52411bdeb8dc48c71e2038a9b7');
INSERT INTO journal VALUES (66, 1795482000977, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"medical","job":"20261124-A003/1","number":"A003","prefix":"A","reason":null,"request":null,"serial":3,"type":"ticket-issued","visit":"20261124-A003"}', '4fc139e7d1d7bd3cefc38072cb454ec82e2e8c71433a228836ce73c327087640');
INSERT INTO journal VALUES (67, 1795482000977, 'kiosk', '{"device":"printer","job":"20261124-A003/1","paper":{"ahead":0,"code":"TVZ4VH","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003tXVstUp3Q8Phxyks","reprint":false},"type":"paper-queued","visit":"20261124-A003"}', '329c23fe0df130559ea65fff0e6171df8be4209b37ab5d8a00e77a80dae000f8');
INSERT INTO journal VALUES (68, 1795482000981, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A004/1","number":"A004","prefix":"A","reason":null,"request":null,"serial":4,"type":"ticket-issued","visit":"20261124-A004"}', '6148070fc3d1b3f8e1136dacc4dbd310dbda97f9f36bee70ee2e2ee3b5c40604');
INSERT INTO journal VALUES (69, 1795482000981, 'kiosk', '{"device":"printer","job":"20261124-A004/1","paper":{"ahead":1,"code":"QAAUET","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004MWxz_BR0Op1MP1OQ","reprint":false},"type":"paper-queued","visit":"20261124-A004"}', '2938ee8dfc485d008b17202df5d6e245d3c109487a37bada03abdf148422108b');
INSERT INTO journal VALUES (70, 1795482000981, 'device:printer', '{"job":"20261124-A001/1","type":"paper-started"}', '810f9dfb81ef98eb0ffda7e1cf1864f58db6401e2e97024b7fce88d11102bc02');
INSERT INTO journal VALUES (71, 1795482001019, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A005/1","number":"A005","prefix":"A","reason":null,"request":null,"serial":5,"type":"ticket-issued","visit":"20261124-A005"}', '1bd5dd5d4a7a24e71188fbda08f0e68e7205af60acfc0bad0e952a0abcf72644');
INSERT INTO journal VALUES (72, 1795482001019, 'kiosk', '{"device":"printer","job":"20261124-A005/1","paper":{"ahead":1,"code":"6R6TF5","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA0056bKAfHDOYxkJCP7q","reprint":false},"type":"paper-queued","visit":"20261124-A005"}', 'ce85a68bd3378fd84b0f4b83d93f5ce5dcebc34fcd6136e19ed13c0039506f17');
INSERT INTO journal VALUES (73, 1795482001020, 'device:printer', '{"end":"printed","job":"20261124-A001/1","trouble":null,"type":"paper-ended"}', '6a7899ebb277f3304998eb52e119e7454617e8688bfa1776b8a08a62542d9476');
INSERT INTO journal VALUES (74, 1795482001043, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"mortgage","job":"20261124-B001/1","number":"B001","prefix":"B","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-B001"}', '7b935038da4b2010f1e4b4c4100012594287b759ea9f7d5f4b54f38a550d4f3d');
INSERT INTO journal VALUES (75, 1795482001043, 'kiosk', '{"device":"printer","job":"20261124-B001/1","paper":{"ahead":0,"code":"JNLK4N","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB001geIaNhlZMY3SfFx2","reprint":false},"type":"paper-queued","visit":"20261124-B001"}', 'a50f14c14e5a803e9a32862ad8739da597aac0ce3c25462d52359f66f0682494');
INSERT INTO journal VALUES (76, 1795482001050, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A001","wait":{"closedMs":0,"openMs":112,"parkedMs":0},"window":1}', '88197afa6550aa8c25d66cd9f147d174d2907e91a409d924be809c46bc683167');
INSERT INTO journal VALUES (77, 1795482001055, 'staff:wang', '{"type":"service-started","visit":"20261124-A001","window":1}', 'b77ec997856d355ef0a9d89f41753e4981f3a3bb6310630f4c8833f015b485e6');
INSERT INTO journal VALUES (78, 1795482001055, 'device:printer', '{"job":"20261124-A002/1","type":"paper-started"}', '4e26c826526500350bca9c8cbc198cf376646c096f91cfe9bcb2f9faec551712');
INSERT INTO journal VALUES (79, 1795482001085, 'staff:wang', '{"type":"service-finished","visit":"20261124-A001","window":1}', '520dbfe14f3d158b29e764d676a90b1af60fe94f2a6d662668a4533951ce8855');
INSERT INTO journal VALUES (80, 1795482001085, 'hall', '{"item":"social-card","staff":"wang","type":"rating-session-opened","until":1795482121085,"visit":"20261124-A001","window":1}', '77bc91045a3c63b8814f7ba6c270bec4442685fc9b8e38ac43e8e777d5db08d5');
INSERT INTO journal VALUES (81, 1795482001096, 'device:printer', '{"end":"printed","job":"20261124-A002/1","trouble":null,"type":"paper-ended"}', '81c1ae15feb9f951cb233dc7fc837276d8bd87fa351a4aa546a549af438e9744');
INSERT INTO journal VALUES (82, 1795482001104, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":1,"pressedAt":1795482001104,"token":"20261124-A001","type":"key-pressed","uid":"FCD5185B","value":"5"}', '39dfafc6fa9ed5b10e0d00021f4ed2860ce0c89ed13eae0daf3cdf20db97eca4');
INSERT INTO journal VALUES (83, 1795482001104, 'device:keypad-1', '{"channel":"keypad","level":5,"pressedAt":1795482001104,"type":"visit-rated","visit":"20261124-A001","window":1}', '86256765324737063a7bfa19777c67004e29500b9427f4acce4aad9545aa6fe0');
INSERT INTO journal VALUES (84, 1795482001109, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A002","wait":{"closedMs":0,"openMs":137,"parkedMs":0},"window":1}', '4211b0dd40d1b083121877a56708b79950ca1ec457447de5c17e943e119707ed');
INSERT INTO journal VALUES (85, 1795482001109, 'device:printer', '{"job":"20261124-A003/1","type":"paper-started"}', 'e3f60de6def6e1a3e63b73a1642a3901c1c89751043cce78bd34d6de32943846');
INSERT INTO journal VALUES (86, 1795482001129, 'staff:wang', '{"type":"service-started","visit":"20261124-A002","window":1}', 'f2c8f030c8f3a4b0b4a22556712ffa7ff96fbd80b3d09aba5f2375892deb1f70');
INSERT INTO journal VALUES (87, 1795482001130, 'device:printer', '{"end":"printed","job":"20261124-A003/1","trouble":null,"type":"paper-ended"}', '4bae4ebb0854690353dca2be0c536cd03ab3b6b106a07825c31aa782cf42d0be');
INSERT INTO journal VALUES (88, 1795482001147, 'staff:wang', '{"to":{"item":"mortgage"},"type":"visit-transferred","visit":"20261124-A002","window":1}', '27e2e81080fbf155cd1503bea90060a9e8c2e094dd113e7c501925ccef830745');
INSERT INTO journal VALUES (89, 1795482001154, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A003","wait":{"closedMs":0,"openMs":177,"parkedMs":0},"window":1}', 'b94ec2286e96d59bd532dc6124ba41e5db7957eb90aff5249ce13bb868bc10db');
INSERT INTO journal VALUES (90, 1795482001163, 'staff:wang', '{"type":"service-started","visit":"20261124-A003","window":1}', '47732868271a069a64fea39da399e3d4ae4c36ea6f6d5fff9d1a0396e8153c38');
INSERT INTO journal VALUES (91, 1795482001163, 'device:printer', '{"job":"20261124-A004/1","type":"paper-started"}', 'c5752ec15462d2ec1b325706bd6fc809eaf0ac6b831e88789f064d4b0c50649f');
INSERT INTO journal VALUES (92, 1795482001176, 'staff:wang', '{"type":"visit-parked","visit":"20261124-A003","window":1}', '63560bae0162a997f2ed92502dc33bb2716d94e248dcb98367aa534e5cf60000');
INSERT INTO journal VALUES (93, 1795482001177, 'device:printer', '{"end":"printed","job":"20261124-A004/1","trouble":null,"type":"paper-ended"}', '86e66c64433175658906c45ef3ad5573da827b9445cf662f9c3cb760a716786f');
INSERT INTO journal VALUES (94, 1795482001186, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A004","wait":{"closedMs":0,"openMs":205,"parkedMs":0},"window":1}', '3feb39126975e4be5298fcf9fe65f217671b5ed5db56457dad45cb070877c3de');
INSERT INTO journal VALUES (95, 1795482031194, 'staff:wang', '{"type":"ticket-recalled","visit":"20261124-A004","window":1}', '8397a3d497c94ca5a32e9a1ee9810898462e533eae7fa425427ec7c7994d504f');
INSERT INTO journal VALUES (96, 1795482071197, 'hall', '{"end":"expired","job":"20261124-A005/1","trouble":null,"type":"paper-ended"}', '6d73b8187d35420d425b304e5d0ed9d2d3c510b3c83bbb871cefc28e5b887d6b');
INSERT INTO journal VALUES (97, 1795482071197, 'hall', '{"end":"expired","job":"20261124-B001/1","trouble":null,"type":"paper-ended"}', '7af05cba0d465ad8c2da091bdb59fa5566020e2e23b102c1af61d29c2e66dfac');
INSERT INTO journal VALUES (98, 1795482071200, 'staff:wang', '{"type":"visit-missed","until":1795483871200,"visit":"20261124-A004","window":1}', 'f41b5c8f20f8f278763c40e318bb32f87d597e45459306520590acb06e2fa197');
INSERT INTO journal VALUES (99, 1795482071208, 'staff:wang', '{"reason":"lunch","type":"window-paused","window":1}', 'ffd2b941d11040722253ab4f8c28b7fdce5fae3d08e69ba20666c177797c6609');
INSERT INTO journal VALUES (100, 1795482071213, 'staff:wang', '{"type":"window-resumed","window":1}', '0d3f6a1fad2f63743e6141d71a115128f8fb1aa7d29e6e91c4bb69f4c8ed3683');
INSERT INTO journal VALUES (101, 1795482071218, 'device:printer', '{"condition":{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"},"device":"printer","type":"device-changed"}', '97bff2a35bb35b166fcd95fef924ed63fe80a680598bc1ab6850f1df1f416f37');
INSERT INTO journal VALUES (102, 1795482071218, 'kiosk', '{"ahead":0,"class":"elderly","day":"2026-11-24","item":"company-new","job":"20261124-C001/1","number":"C001","prefix":"C","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-C001"}', '65018211409a4a11270c939525af6cd2bc2429b20c65eb4862d5cb15c9775eac');
INSERT INTO journal VALUES (103, 1795482071218, 'kiosk', '{"device":"printer","job":"20261124-C001/1","paper":{"ahead":0,"code":"VD87HA","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC001yQ_1-WUocMIDFunC","reprint":false},"type":"paper-queued","visit":"20261124-C001"}', 'cdaeb5758d6466df25bbb55210fef1df59f86bcd890479d0626fe1c54afe2c94');
INSERT INTO journal VALUES (104, 1795482071224, 'staff:manager', '{"reason":"停电","type":"hall-emergency-closed"}', '7c95052639dd413cf36068f2556c5a390b811b0ab920f729d04b3883ba41ec06');
INSERT INTO journal VALUES (105, 1795482071233, 'staff:manager', '{"type":"hall-reopened"}', 'a596a37376a94fa11f200934e2cace090906c54f6d7b6cecd53140f40abf1245');
INSERT INTO journal VALUES (106, 1795482071296, 'staff:admin', '{"id":"admin","type":"signed-in"}', 'a3963206fc2f110e11c91bb52bf544e869fab6f934a1ea0d7d43e2128ecbcfa6');
INSERT INTO journal VALUES (107, 1795482071301, 'staff:admin', '{"address":"127.0.0.1","demo":true,"name":"一楼大屏","page":"wall","screen":1,"type":"screen-paired"}', '7d9a54358832fab80edd28e05d82c2d1e729ec31c0c3e7332f2463a3eee814d2');
INSERT INTO journal VALUES (108, 1795482071307, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"booking","type":"token-made"}', 'dd46c445105051a1046f712db46c46dd16777a627affdc66f15051466adf4d2f');
INSERT INTO journal VALUES (109, 1795482071311, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"monitoring","type":"token-made"}', 'a7d38b08a54faf1dcfaea1d34c58dc095044bb19a8215f3018cdbdd7fb12e817');
INSERT INTO journal VALUES (110, 1795482071316, 'staff:admin', '{"token":"booking","type":"token-revoked"}', 'f46ecb84b61c645b325303eb0b926af9f15797a4df85c3abe2f7c97db100c9cb');
INSERT INTO journal VALUES (111, 1795482071325, 'staff:wang', '{"person":"7eba35a0-287e-4d79-99da-d9bbdef43d43","sealed":"zkw4ZSZTYNM3VfaEeG8_UH55Xwi1SSDoirBkKDLeXa-16sbm0LYl3RgP8h6BC029SCenMjjznABLHNMvSSGoFzwekZoXjKK4C_G4wEOBPAJPP41MH7RpYak9ooTRC2MK8iUVfU2cTvLlbqwUZ5SzxedepKnA4HOI0jV7ah6HGkeHMLY4iYHI_3_-19g9Dxe0mL88CQLgrkerM69a","type":"applicant-recorded"}', 'f69c1fbd15ef76a944730948cc805f0a28c0bed1dc2b069fd85fe73c90f1de7a');
INSERT INTO journal VALUES (112, 1795482071325, 'staff:wang', '{"applicant":"7eba35a0-287e-4d79-99da-d9bbdef43d43","case":"20261124-1-001","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"supplement","request":null,"serial":1,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', '607369656fa8fe893cf06a58ea0abd437ee6f596c645ca67c8a328bc79922f24');
INSERT INTO journal VALUES (113, 1795482071325, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-001","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'f85272fdc8bf575dc746d9a61f868d23781d7204c39f7a7e01a21ea119371d98');
INSERT INTO journal VALUES (114, 1795482071325, 'staff:wang', '{"afterAcceptance":false,"case":"20261124-1-001","missing":[{"fromList":false,"name":"身份证复印件"}],"slip":"20261124-1-001/1","staff":"wang","type":"case-supplement-asked","window":1}', 'ee5d2cb0a59eaa58be4c9bdf721b40970e4833fd770f64f9cb6e1fd78d23323f');
INSERT INTO journal VALUES (115, 1795482071325, 'staff:wang', '{"case":"20261124-1-001","job":"20261124-1-001/1/1","paper":{"applicant":"7eba35a0-287e-4d79-99da-d9bbdef43d43","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/JTWnbX21kPfefNAJliWEiA","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","token":"JTWnbX21kPfefNAJliWEiA","type":"slip-issued"}', '7832ec126738208dc3e80fb47026c6178a0f68970bc15868682439fbdfe153cd');
INSERT INTO journal VALUES (116, 1795482071325, 'staff:wang', '{"device":"printer","job":"20261124-1-001/1/1","paper":{"applicant":"7eba35a0-287e-4d79-99da-d9bbdef43d43","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/JTWnbX21kPfefNAJliWEiA","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","type":"paper-queued"}', '5c369290b96097490cc49e37b19e4eb54ac58ad448b375df2809c7902009d142');
INSERT INTO journal VALUES (117, 1795482071337, 'staff:wang', '{"case":"20261124-1-001","due":null,"staff":"wang","type":"case-supplemented","window":1}', 'da9c1e9439569f3077d6386440e84a7d054262aba3a3037cda2fc3a38ccd6a18');
INSERT INTO journal VALUES (118, 1795482071337, 'staff:wang', '{"case":"20261124-1-001","due":{"amberAt":1795483511337,"at":1795483871337,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', 'cb127a1d944bc89d95e1052c3561d3829b285aa6ad4ff67803ea686887dc566a');
INSERT INTO journal VALUES (119, 1795482071348, 'staff:wang', '{"applicant":null,"case":"20261124-1-002","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"instant","request":null,"serial":2,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', 'ebeb1a6e0876815e28b0bde5b175f2b2c6a14b261595889b62db8788582901bd');
INSERT INTO journal VALUES (120, 1795482071348, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-002","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'fe66b3d9511e0b976457e39a97d5afc1b76f1218a5827f5acdf898525ab333d3');
INSERT INTO journal VALUES (121, 1795482071348, 'staff:wang', '{"case":"20261124-1-002","due":{"amberAt":1795483511348,"at":1795483871348,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', '647347cfd9f42d2d4cdaccbdaa5166d2849dd2e87d05d69298bd64fe17b9a9d9');
INSERT INTO journal VALUES (122, 1795482071352, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A005","wait":{"closedMs":9,"openMs":70324,"parkedMs":0},"window":1}', '6ee3d0c5ba7ad16f04ada140810c1b90e34aea3acf7c1d28237e28cda74e4f7e');
INSERT INTO journal VALUES (123, 1795482071360, 'staff:wang', '{"type":"service-started","visit":"20261124-A005","window":1}', '24075766a56b1640a94fbef7f6f8cef7cd4888dea0cc257a95e7ae4f7f3dcf59');
INSERT INTO journal VALUES (124, 1795482071365, 'staff:wang', '{"type":"service-finished","visit":"20261124-A005","window":1}', 'b37c830a8f03730b8fe33feffd8c5bee41cca724ad1fc035adc36821e0806c84');
INSERT INTO journal VALUES (125, 1795482071365, 'hall', '{"item":"pension","staff":"wang","type":"rating-session-opened","until":1795482191365,"visit":"20261124-A005","window":1}', '482d19daa3d4183b4a7955a32ee3c763a648668c39427891c2374fb634cbb287');
INSERT INTO journal VALUES (126, 1795482071375, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":2,"pressedAt":1795482071375,"token":"20261124-A005","type":"key-pressed","uid":"FCD5185B","value":"2"}', '09c7eb3688ef2bf357a2b642aeae31399075a56b7c513a014e3e180b36a0ce67');
INSERT INTO journal VALUES (127, 1795482071375, 'device:keypad-1', '{"channel":"keypad","level":2,"pressedAt":1795482071375,"type":"visit-rated","visit":"20261124-A005","window":1}', '9398857b60ff39d83020fb323dbe5313348cf74cfd2c61f1bcc5dd83d658db4b');
INSERT INTO journal VALUES (128, 1795482071375, 'hall', '{"callBackDue":null,"case":null,"channel":"keypad","day":"2026-11-24","followUp":"20261124-F001","item":"pension","level":2,"openedOn":"2026-11-24","putRightDays":15,"putRightDue":{"amberAt":1796918400000,"at":1797350400000,"certain":true,"day":"2026-12-15"},"serial":1,"type":"follow-up-opened","visit":"20261124-A005","window":1}', 'b185961fb7443592063cddb5a12c17442603972462c09eb1583b779098a15fc1');
INSERT INTO journal VALUES (129, 1795482071382, 'staff:manager', '{"badge":"018","duty":"社会保障卡受理","id":"wang","type":"card-changed"}', '966880ec118b1b8dbe2cdd9b2fce8c96a51607db32c68b60e0be8febf01aae8f');
INSERT INTO journal VALUES (130, 1795482071416, 'staff:inspector', '{"id":"inspector","type":"signed-in"}', '15d423a93e086ea5a8ad680350d43a5ae46112c222224186ba6ca7065383494d');
INSERT INTO journal VALUES (131, 1795482071423, 'staff:inspector', '{"count":1,"day":"2026-11-24","entry":1,"evidence":"台面杂乱","hundredths":-100,"needsSignature":false,"rule":"untidy","staff":"inspector","type":"entry-made","window":2}', '446d22170d749d57103923859625b085ab019b6dedb8b54ccaea188341d26c9a');
INSERT INTO journal VALUES (132, 1795482071428, 'staff:wang', '{"type":"window-left","window":1}', 'edfa8d52880d4b9e9a7caddb4385729a8e30cad05080fc6072f6cf5fded6307a');
INSERT INTO journal VALUES (133, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-A002","was":"waiting"}', '508220156a4bc0fa417ce5910a97809d181152b529e1a4056c09d93629a0306c');
INSERT INTO journal VALUES (134, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-A003","was":"parked"}', 'adc5f5aff432c11b23306e4f0b0ff66c7b22fa73930eeb35c1334c4d26be4c47');
INSERT INTO journal VALUES (135, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-A004","was":"missed"}', '78e60498c074889afdf7d9d919dcd4fb50f313d57cd68aad6e7cf876d8906e60');
INSERT INTO journal VALUES (136, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-B001","was":"waiting"}', 'c9c7a0a5e8d2bc06e824eda3a1faa0b95d326f50c27c0bda42e5d69f504dc9f1');
INSERT INTO journal VALUES (137, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-C001","was":"waiting"}', '91002cb88e77ecc90f5a71deb1450469df20434f9d5f795c2c12c411662c3175');
INSERT INTO journal VALUES (138, 1795564800002, 'hall', '{"day":"2026-11-25","emergency":null,"type":"day-started"}', 'dc32e4269311c97f84ea6ac3daec9adb7bfb07ecd218d55b6570140e1c9e9afb');
INSERT INTO journal VALUES (139, 1795564800002, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"},"finding":"visit-without-case/20261124-A001","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A001","window":1}', 'cb142c29b38e5f5dbdb68736fdfb223081a48c14cf8e5ff38da46013a27b1982');
INSERT INTO journal VALUES (140, 1795564800002, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"},"finding":"visit-without-case/20261124-A005","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A005","window":1}', 'bbcd9af7ef4fc0da629a974585b1a6812e6a50d9110224ae90cc5c7ef54c2724');
INSERT INTO journal VALUES (141, 1795564800002, 'hall', '{"end":"expired","job":"20261124-C001/1","trouble":null,"type":"paper-ended"}', '5917ad8c38a5833a94f382dc77a2c47b6b2e06fede89460bd21a311b7416482f');
INSERT INTO journal VALUES (142, 1795564800002, 'hall', '{"end":"expired","job":"20261124-1-001/1/1","trouble":null,"type":"paper-ended"}', '3db3b68d606a4f30b2f52897a6e6fb94afaf08e5825cc2601f91bff8c33f3dd5');
INSERT INTO journal VALUES (143, 1795564800002, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-001","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', '57480d7987dbcf6dda5a2ffcb8670922979948328387135e3ab624cd81030cfc');
INSERT INTO journal VALUES (144, 1795564800002, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-002","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', '23c3aeb3f32954c611f6b499135851cef2b76bfa1d9a14fc80338ce1235c6696');
INSERT INTO journal VALUES (145, 1795564800010, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-25","item":"household","job":"20261125-D001/1","number":"D001","prefix":"D","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261125-D001"}', 'f0af1e503b780ce90da1ebdd61ebfdaa4c8869766c421085e6ca69797876c4be');
INSERT INTO journal VALUES (146, 1795564800010, 'kiosk', '{"device":"printer","job":"20261125-D001/1","paper":{"ahead":0,"code":"F8WTBB","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD001o8YDmzMbutM-aCUK","reprint":false},"type":"paper-queued","visit":"20261125-D001"}', '4a16f6ee856c152bf9a02d2a96a731ef8580e95f151900d9daf31336856a7391');
INSERT INTO days VALUES ('2026-11-24', 2);
INSERT INTO days VALUES ('2026-11-25', 138);
INSERT INTO plans VALUES (1, 1795482000119, '{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]}');
INSERT INTO window_shifts VALUES (61, 1, 'wang', 1795482000929, 1795482071428);
INSERT INTO presses VALUES ('FCD5185B', 1, 'keypad-1', 'R', '5', '20261124-A001', 1795482001104, 1795482001104, NULL);
INSERT INTO presses VALUES ('FCD5185B', 2, 'keypad-1', 'R', '2', '20261124-A005', 1795482071375, 1795482071375, NULL);
INSERT INTO devices VALUES ('printer', '{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"}', 1795482071218);
INSERT INTO devices VALUES ('keypad-1', '{"state":"ready"}', 1795482000594);
INSERT INTO devices VALUES ('display-1', '{"state":"ready"}', 1795482000594);
INSERT INTO devices VALUES ('keypad-3', '{"state":"ready"}', 1795482000594);
INSERT INTO devices VALUES ('display-3', '{"state":"ready"}', 1795482000594);
INSERT INTO devices VALUES ('display-5', '{"state":"ready"}', 1795482000548);
INSERT INTO devices VALUES ('display-6', '{"state":"ready"}', 1795482000735);
INSERT INTO devices VALUES ('keypad-6', '{"state":"ready"}', 1795482000802);
INSERT INTO devices VALUES ('callpad-6', '{"state":"ready"}', 1795482000861);
INSERT INTO print_jobs VALUES ('20261124-A001/1', '20261124-A001', 'printer', '{"ahead":0,"code":"E5JPVQ","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001aQKCiKuVEfIgoGKJ","reprint":false}', 'printed', 1795482000938, 1795482001020);
INSERT INTO print_jobs VALUES ('20261124-A002/1', '20261124-A002', 'printer', '{"ahead":0,"code":"6NML3Z","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA0025bdwppWkabbhjkaO","reprint":false}', 'printed', 1795482000972, 1795482001096);
INSERT INTO print_jobs VALUES ('20261124-A003/1', '20261124-A003', 'printer', '{"ahead":0,"code":"TVZ4VH","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003tXVstUp3Q8Phxyks","reprint":false}', 'printed', 1795482000977, 1795482001130);
INSERT INTO print_jobs VALUES ('20261124-A004/1', '20261124-A004', 'printer', '{"ahead":1,"code":"QAAUET","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004MWxz_BR0Op1MP1OQ","reprint":false}', 'printed', 1795482000981, 1795482001177);
INSERT INTO print_jobs VALUES ('20261124-A005/1', '20261124-A005', 'printer', '{"ahead":1,"code":"6R6TF5","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA0056bKAfHDOYxkJCP7q","reprint":false}', 'expired', 1795482001019, 1795482071197);
INSERT INTO print_jobs VALUES ('20261124-B001/1', '20261124-B001', 'printer', '{"ahead":0,"code":"JNLK4N","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB001geIaNhlZMY3SfFx2","reprint":false}', 'expired', 1795482001043, 1795482071197);
INSERT INTO print_jobs VALUES ('20261124-C001/1', '20261124-C001', 'printer', '{"ahead":0,"code":"VD87HA","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC001yQ_1-WUocMIDFunC","reprint":false}', 'expired', 1795482071218, 1795564800002);
INSERT INTO print_jobs VALUES ('20261124-1-001/1/1', '20261124-1-001/1', 'printer', '{"applicant":"7eba35a0-287e-4d79-99da-d9bbdef43d43","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/JTWnbX21kPfefNAJliWEiA","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}}', 'expired', 1795482071325, 1795564800002);
INSERT INTO print_jobs VALUES ('20261125-D001/1', '20261125-D001', 'printer', '{"ahead":0,"code":"F8WTBB","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD001o8YDmzMbutM-aCUK","reprint":false}', 'queued', 1795564800010, 1795564800010);
INSERT INTO accounts VALUES ('admin', '周国强', 'admin', 0, 1, 1, 0, 1795482000213, 35, 35);
INSERT INTO accounts VALUES ('manager', '陈静', 'manager', 0, 1, 1, 0, 1795482000213, 38, 38);
INSERT INTO accounts VALUES ('inspector', '孙伟', 'inspector', 0, 1, 1, 0, 1795482000213, 40, 40);
INSERT INTO accounts VALUES ('wang', '王芳', 'staff', 0, 1, 1, 0, 1795482000213, 43, 43);
INSERT INTO accounts VALUES ('li', '李娜', 'staff', 1, 1, 1, 0, 1795482000213, 46, 46);
INSERT INTO accounts VALUES ('zhao', '赵磊', 'staff', 0, 1, 1, 0, 1795482000213, 49, 49);
INSERT INTO secret_passwords VALUES ('admin', 35, X'f339a48d90e8633c72728abdbe75394c', X'43615c0f26ad620f3007aed904466dcba01f513469f12c8c79149b086f9ecd7e', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('manager', 38, X'b81c76adf59c7c3cc80d4d3e92653ff2', X'c8ab61e881866ef68300ad720386e278b66e845ec88eadddcf0a783478166060', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('inspector', 40, X'97e843cafec9ad1b15e4e3aa9d66a729', X'ff3db7ed25124e3469552e8a06b23656d3a9823337badb160a80d463a9467c71', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('wang', 43, X'd96b0704b6aac5d362b82ee307b0d4b6', X'df682a855a9bbcfcfd2c3541ba7ed1b7e53b8821f1aa1e97af00a571d8ffb79d', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('li', 46, X'ca0986ccc06a70a00a219841cc03b91d', X'64c94356e8f124806bc71de9e484cb8111ddaad268a584922192cbaa3a9c4021', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('zhao', 49, X'8e59e23e8edafb1bac15e6c507353cf1', X'56dc74f8891fdc09d049c74d82784451fd38d093ea8f3b568cf066729ef81d5e', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_sessions VALUES (X'008e5341270cc87a51fa2f19915266e78987fdca95f5bce31959b9265299427f', 'manager', 57, 1795482000749, 1795525200749);
INSERT INTO secret_sessions VALUES (X'8a7ae1b547e1a7a7791a5d9a32638c6e7ae12cbaa5d72dc407f7a4c74fa655a6', 'wang', 60, 1795482000919, 1795525200919);
INSERT INTO secret_sessions VALUES (X'8e35866fda58f37d95887b9d50a9dc9270aef540bd0e847dfaf027fb48101a27', 'admin', 106, 1795482071296, 1795525271296);
INSERT INTO secret_sessions VALUES (X'882c78919ae7aa8a5b4e7b73779d9ca2c29b6b623aa1e3117b03b5ddb9e0e77b', 'inspector', 130, 1795482071416, 1795525271416);
INSERT INTO screens VALUES (1, 'wall', '一楼大屏', '127.0.0.1', 1, 1795482071301, 0);
INSERT INTO tokens VALUES ('booking', 'hall:read', 1, 1795482071307, 108, 1);
INSERT INTO tokens VALUES ('monitoring', 'hall:read', 1, 1795482071311, 109, 0);
INSERT INTO secret_screens VALUES (X'2c434225d8f3a092541c40fa29a11f842342c1d6f0f0a0d59f33005fab273026', 1);
INSERT INTO secret_tokens VALUES (X'6f3089f5b4ac5b6f717e102bd6eebe3b5e0863a2f3b4a577ae449717864b9c04', 'monitoring', 109, NULL);
INSERT INTO visits VALUES ('20261124-A001', '2026-11-24', 'A001', 'A', 1, 'social-card', 'ordinary', NULL, 0, NULL, 1795482000938, 'finished', 1, 'wang', 1795482001050, 1, 112, 0, 0, 1795482001055, 1795482001085);
INSERT INTO visits VALUES ('20261124-A002', '2026-11-24', 'A002', 'A', 2, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000972, 'left-over-waiting', 1, 'wang', 1795482001109, 1, 137, 0, 0, 1795482001129, NULL);
INSERT INTO visits VALUES ('20261124-A003', '2026-11-24', 'A003', 'A', 3, 'medical', 'ordinary', NULL, 0, NULL, 1795482000977, 'left-over-parked', 1, 'wang', 1795482001154, 1, 177, 0, 0, 1795482001163, NULL);
INSERT INTO visits VALUES ('20261124-A004', '2026-11-24', 'A004', 'A', 4, 'social-card', 'ordinary', NULL, 1, NULL, 1795482000981, 'missed', 1, 'wang', 1795482001186, 2, 205, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-A005', '2026-11-24', 'A005', 'A', 5, 'pension', 'ordinary', NULL, 1, NULL, 1795482001019, 'finished', 1, 'wang', 1795482071352, 1, 70324, 9, 0, 1795482071360, 1795482071365);
INSERT INTO visits VALUES ('20261124-B001', '2026-11-24', 'B001', 'B', 1, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482001043, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-C001', '2026-11-24', 'C001', 'C', 1, 'company-new', 'elderly', NULL, 0, NULL, 1795482071218, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261125-D001', '2026-11-25', 'D001', 'D', 1, 'household', 'ordinary', NULL, 0, NULL, 1795564800010, 'waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO rating_sessions VALUES ('20261124-A001', '20261124-A001', NULL, 1, 1, 'social-card', 'wang', '2026-11-24', 1795482001085, 1795482121085, 0, 'active');
INSERT INTO rating_sessions VALUES ('20261124-A005', '20261124-A005', NULL, 1, 1, 'pension', 'wang', '2026-11-24', 1795482071365, 1795482191365, 0, 'active');
INSERT INTO ratings VALUES ('20261124-A001', '20261124-A001', 1, 'social-card', '2026-11-24', 5, 1795482001104, 1795482001104, 'keypad', NULL, NULL);
INSERT INTO ratings VALUES ('20261124-A005', '20261124-A005', 1, 'pension', '2026-11-24', 2, 1795482071375, 1795482071375, 'keypad', NULL, NULL);
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
INSERT INTO secret_rating_key VALUES (1, X'6dad586ac7a451c576faf63d64318ee07319ea4f8d2b67e29788d5f8fdf928fa');
INSERT INTO follow_ups VALUES ('20261124-F001', '20261124-A005', '20261124-A005', NULL, 1, 'pension', 'keypad', '2026-11-24', 2, '2026-11-24', 1, 1795482071375, 'open', NULL, NULL, NULL, NULL, NULL, NULL, 0, 15, '2026-12-15', 1797350400000, 1796918400000, 1, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1797350400000);
INSERT INTO follow_up_entries VALUES ('20261124-F001', 128, 1795482071375, NULL, 'follow-up-opened');
INSERT INTO items VALUES ('BDC-001', 1, 1795482000155, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-002', 1, 1795482000155, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-003', 1, 1795482000155, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-004', 1, 1795482000155, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-005', 1, 1795482000155, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO items VALUES ('GA-001', 1, 1795482000155, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-002', 1, 1795482000155, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-003', 1, 1795482000155, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO items VALUES ('GA-004', 1, 1795482000155, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO items VALUES ('SB-001', 1, 1795482000155, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-002', 1, 1795482000155, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-003', 1, 1795482000155, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-004', 1, 1795482000155, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-005', 1, 1795482000155, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SJ-001', 1, 1795482000155, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-002', 1, 1795482000155, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-003', 1, 1795482000155, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('SJ-004', 1, 1795482000155, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('YB-001', 1, 1795482000155, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-002', 1, 1795482000155, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-003', 1, 1795482000155, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('BDC-001', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-002', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-003', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-004', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-005', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO item_versions VALUES ('GA-001', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-002', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-003', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('GA-004', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('SB-001', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-002', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-003', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-004', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-005', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SJ-001', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-002', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-003', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('SJ-004', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('YB-001', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-002', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-003', 1, 1795482000155, 'hall', NULL, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO cases VALUES (112, '20261124-1-001', '2026-11-24', 1, 1, 1795482071325, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, '7eba35a0-287e-4d79-99da-d9bbdef43d43', 1795482071337, '2026-11-24', 1795483871337, 1795483511337, 1, 1, NULL, NULL);
INSERT INTO cases VALUES (119, '20261124-1-002', '2026-11-24', 1, 2, 1795482071348, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, NULL, 1795482071348, '2026-11-24', 1795483871348, 1795483511348, 1, 1, NULL, NULL);
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
INSERT INTO slips VALUES ('20261124-1-001/1', '20261124-1-001', 'JTWnbX21kPfefNAJliWEiA', 115);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482071325);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482071348);
INSERT INTO findings VALUES ('over-limit/20261124-1-001', 'over-limit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800002);
INSERT INTO findings VALUES ('over-limit/20261124-1-002', 'over-limit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800002);
INSERT INTO findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', NULL, '20261124-A001', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800002);
INSERT INTO findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', NULL, '20261124-A005', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800002);
INSERT INTO applicants VALUES ('7eba35a0-287e-4d79-99da-d9bbdef43d43', 'zkw4ZSZTYNM3VfaEeG8_UH55Xwi1SSDoirBkKDLeXa-16sbm0LYl3RgP8h6BC029SCenMjjznABLHNMvSSGoFzwekZoXjKK4C_G4wEOBPAJPP41MH7RpYak9ooTRC2MK8iUVfU2cTvLlbqwUZ5SzxedepKnA4HOI0jV7ah6HGkeHMLY4iYHI_3_-19g9Dxe0mL88CQLgrkerM69a', 1, 1795482071325, NULL);
INSERT INTO applicant_cases VALUES ('20261124-1-001', '7eba35a0-287e-4d79-99da-d9bbdef43d43');
INSERT INTO staff_cards VALUES ('manager', '大厅值班经理：现场秩序、投诉受理', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('wang', '社会保障卡受理', '018', NULL, NULL);
INSERT INTO staff_cards VALUES ('li', '不动产登记、抵押登记业务', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('zhao', '企业设立、变更登记业务', '', NULL, NULL);
INSERT INTO month_times VALUES ('2026-11', 1, 'pension', 33, 1, 70324, 5);
INSERT INTO month_times VALUES ('2026-11', 1, 'social-card', 33, 1, 112, 30);
INSERT INTO month_cases VALUES ('2026-11', 1, 2, 0);
INSERT INTO month_staff VALUES ('2026-11', 1, 'wang');
INSERT INTO rulebooks VALUES (1, '2026-11-24', '{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"索要表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"service":25,"waiting":25},"voice":{"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed","zh":"请假未备案"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"指南或表格断供"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Not told everything at once","zh":"未一次性告知"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"No reason given for a return","zh":"退件未口头说明理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案凌乱或遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers missing without a complete list","zh":"材料不全未出具清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case without explanation or contact","zh":"联办件未说明或未留联系方式"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Untidy or late paperwork","zh":"文书不整洁或迟延"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences","zh":"造成严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"联办件串联办理（每家单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra or abolished fee","zh":"擅设收费或收取已取消费用"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免缓"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"索要表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]}');
INSERT INTO entries VALUES (1, 'untidy', 2, '2026-11-24', 1, -100, '台面杂乱', 'inspector', 1795482071423, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', 1, '2026-11-24', '20261124-1-001', NULL, '{"item":"SB-001","kind":"instant"}', 1795482071325, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', 1, '2026-11-24', '20261124-1-002', NULL, '{"item":"SB-001","kind":"instant"}', 1795482071348, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-001', 'over-limit', 1, '2026-11-24', '20261124-1-001', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800002, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-002', 'over-limit', 1, '2026-11-24', '20261124-1-002', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800002, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A001', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800002, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A005', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800002, NULL, NULL, NULL, NULL);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE UNIQUE INDEX one_at_a_window ON window_shifts (window) WHERE to_at IS NULL;
CREATE UNIQUE INDEX one_window_each ON window_shifts (staff) WHERE to_at IS NULL;
CREATE INDEX presses_by_time ON presses (received_at);
CREATE INDEX print_jobs_of_visit ON print_jobs (owner);
CREATE INDEX print_jobs_queued ON print_jobs (device, queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_waiting ON print_jobs (queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_printing ON print_jobs (queued_at) WHERE state = 'printing';
CREATE INDEX print_jobs_by_time ON print_jobs (queued_at);
CREATE INDEX print_jobs_unproven ON print_jobs (queued_at) WHERE state NOT IN ('printed', 'settled');
CREATE INDEX secret_sessions_by_end ON secret_sessions (expires_at);
CREATE UNIQUE INDEX one_ticket_a_request ON visits (request) WHERE request IS NOT NULL;
CREATE INDEX open_sessions ON rating_sessions (until) WHERE open = 1;
CREATE INDEX sessions_of_window ON rating_sessions (window, opened_at);
CREATE INDEX sessions_of_cases ON rating_sessions (visit, turn) WHERE case_no IS NOT NULL;
CREATE INDEX sessions_by_day ON rating_sessions (day, subject);
CREATE INDEX sessions_by_window ON rating_sessions (window, day, subject);
CREATE INDEX ratings_by_day ON ratings (day, window, pressed_at);
CREATE INDEX ratings_by_level ON ratings (level, day, subject);
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
